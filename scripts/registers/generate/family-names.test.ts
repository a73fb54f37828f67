import { expect, test } from "vitest";
import { familyName } from "./family-names";
import { randomOf } from "./random";

test("family names are spread as in a country: over 150,000 of them, the commonest borne by a few in a thousand", () => {
  const uses = new Map<string, number>();
  for (let index = 0; index < 1_300_000; index += 1) {
    const name = familyName(randomOf(99, index));
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const mostUsed = Math.max(...[...uses.values()].slice(0, 1_000));
  expect(uses.size).toBeGreaterThan(150_000);
  expect(mostUsed / 1_300_000).toBeGreaterThan(0.002);
  expect(mostUsed / 1_300_000).toBeLessThan(0.005);
}, 60_000);
