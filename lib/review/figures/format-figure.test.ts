import { expect, test } from "vitest";
import { formatCount, formatHours, formatShare } from "@/lib/review/figures/format-figure";

test.each([
  [0, "0\u00a0min"],
  [0.5, "30\u00a0min"],
  [1, "1\u00a0h"],
  [26.54, "26,5\u00a0h"],
  [48, "2\u00a0j"],
  [100, "4,2\u00a0j"],
])("%f hours read «%s»", (hours, text) => {
  expect(formatHours(hours)).toBe(text);
});

test("a share of nothing is no number", () => {
  expect(formatShare(0, 0)).toBeUndefined();
  expect(formatShare(1, 8)?.replace(/\s/g, " ")).toBe("12,5 %");
  expect(formatCount(12_345).replace(/\s/g, " ")).toBe("12 345");
});
