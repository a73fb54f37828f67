import { expect, test } from "vitest";
import { allowance } from "@/lib/limits/allowance";

test.each([
  [0, 60],
  [120, 60],
  [121, 15],
  [241, 5],
  [481, 1],
  [100_000, 1],
])("when the site has seen %i of 120, a network has %i of 60", (total, allowed) => {
  expect(allowance(60, 120, total)).toBe(allowed);
});
