import { expect, test } from "vitest";
import { succeedsWithin } from "@/lib/operations/succeeds-within";

test("work that ends in time succeeds", async () => {
  expect(await succeedsWithin(1000, async () => "done")).toBe(true);
});

test("work that fails, at once or later, does not", async () => {
  const failing = async () => {
    throw new Error("down");
  };
  expect(await succeedsWithin(1000, failing)).toBe(false);
});

test("work that takes too long does not, and is not waited for", async () => {
  const started = performance.now();
  expect(await succeedsWithin(20, () => new Promise(() => undefined))).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});
