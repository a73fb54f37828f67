import { expect, test } from "vitest";
import { plotHeight, weekScale } from "@/components/review/figures/week-scale";

test.each([1, 12, 106])("%i weeks stand side by side between 0 and 100 %%", (weeks) => {
  const scale = weekScale(weeks, 10);
  expect(scale.left(0)).toBeGreaterThanOrEqual(0);
  expect(scale.left(weeks - 1) + scale.width).toBeLessThanOrEqual(100);
  expect(scale.middle(0)).toBeCloseTo(scale.left(0) + scale.width / 2);
});

test("nothing is on the ground line, and the greatest value is within the drawing", () => {
  const scale = weekScale(12, 17);
  expect(scale.top(0)).toBe(plotHeight);
  expect(scale.top(17)).toBeGreaterThanOrEqual(0);
  expect(scale.ticks).toEqual([0, 5, 10, 15, 20]);
});

test("days are counted whole on an axis of hours", () => {
  const scale = weekScale(12, 100, 24);
  expect(scale.ticks).toEqual([0, 24, 48, 72, 96, 120]);
  expect(scale.top(60)).toBe(plotHeight / 2);
});
