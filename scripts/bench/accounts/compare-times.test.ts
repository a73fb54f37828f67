import { expect, test } from "vitest";
import { compareTimes } from "./compare-times.mjs";

/** The same numbers each time, spread as times are: many short ones, a few long. */
function times(count: number, seed: number, shift = 0): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return 20 + shift - 3 * Math.log((state + 1) / 2 ** 31);
  });
}

test("times of the same law can’t be told apart", () => {
  const { p, share, low, high } = compareTimes(times(2000, 1), times(2000, 99));
  expect(p).toBeGreaterThan(0.01);
  expect(share).toBeCloseTo(0.5, 1);
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
});

test("half a millisecond more is found out", () => {
  const { p, share, low } = compareTimes(times(2000, 1, 0.5), times(2000, 99));
  expect(p).toBeLessThan(0.001);
  expect(share).toBeGreaterThan(0.53);
  expect(low).toBeGreaterThan(0);
});

test("equal times share their ranks", () => {
  expect(compareTimes([1, 1, 2], [1, 1, 2])).toMatchObject({ share: 0.5, difference: 0 });
});
