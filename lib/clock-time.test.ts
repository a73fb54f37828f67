import { expect, test } from "vitest";
import { clockTime } from "@/lib/clock-time";

test.each([
  ["2026-11-24T13:03:00Z", "14 h 03"],
  ["2026-07-01T07:05:00Z", "9 h 05"],
  ["2026-12-31T23:30:00Z", "0 h 30"],
])("%s is said at the time of Paris", (iso, expected) => {
  expect(clockTime(new Date(iso)).replaceAll("\u00a0", " ")).toBe(expected);
});
