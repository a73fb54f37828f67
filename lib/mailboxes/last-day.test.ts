import { expect, test } from "vitest";
import { dayOf, endOfDay, lastDayBefore, startOfDay } from "@/lib/mailboxes/last-day";

test.each([
  ["2026-12-31", "2026-12-31T23:00:00.000Z"],
  ["2026-07-14", "2026-07-14T22:00:00.000Z"],
  ["2026-03-29", "2026-03-29T22:00:00.000Z"],
  ["2026-10-25", "2026-10-25T23:00:00.000Z"],
  ["2028-02-29", "2028-02-29T23:00:00.000Z"],
])("%s is over in Paris at %s", (day, end) => {
  expect(endOfDay(day)?.toISOString()).toBe(end);
});

test.each(["2026-02-29", "2026-13-01", "31/12/2026", "", "2026-12-31T00:00"])("there is no day «%s»", (day) => {
  expect(endOfDay(day)).toBeUndefined();
});

test.each(["2026-12-31", "2026-03-29", "2026-10-25"])("%s is the last day before its own end", (day) => {
  const end = endOfDay(day);
  expect(end && lastDayBefore(end)).toBe(day);
});

test.each(["2026-12-31", "2026-03-29", "2026-10-25"])("%s starts when the day before is over", (day) => {
  const start = startOfDay(day);
  expect(start && dayOf(start)).toBe(day);
  expect(start && endOfDay(lastDayBefore(start))).toEqual(start);
});
