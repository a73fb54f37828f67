import { expect, test } from "vitest";
import { isPastRetention } from "@/lib/journal/past-retention";

test.each([
  ["2025-11-23", "access", true],
  ["2025-11-24", "access", false],
  ["2023-11-23", "operation", true],
  ["2016-11-25", "right", false],
  ["2016-11-23", "right", true],
  ["1990-01-01", "unheard of", false],
])("a line of %s, kept as %s, on 24 November 2026: %s", (day, category, isPast) => {
  expect(isPastRetention({ day, category }, "2026-11-24")).toBe(isPast);
});
