import { describe, expect, test } from "vitest";
import { addDays, dayOf, isoWeek, mondayOf, weekLabel, weeksBetween } from "@/lib/review/figures/week";

test.each([
  ["2026-11-22T22:59:59Z", "2026-11-22"],
  ["2026-11-22T23:00:00Z", "2026-11-23"],
  ["2026-06-30T22:00:00Z", "2026-07-01"],
])("%s is %s in Paris", (iso, day) => {
  expect(dayOf(new Date(iso))).toBe(day);
});

test.each([
  ["2026-11-23", "2026-11-23"],
  ["2026-11-29", "2026-11-23"],
  ["2027-01-01", "2026-12-28"],
  ["2024-02-29", "2024-02-26"],
])("%s is in the week of Monday %s", (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

describe("the ISO number of a week", () => {
  test.each([
    ["2026-11-23", 2026, 48],
    ["2026-12-28", 2026, 53],
    ["2027-01-04", 2027, 1],
    ["2024-12-30", 2025, 1],
    ["2022-12-26", 2022, 52],
    ["2023-01-02", 2023, 1],
  ])("of %s is of %i, number %i", (monday, year, week) => {
    expect(isoWeek(monday)).toEqual({ year, week });
  });

  test("is written as in the page", () => {
    expect(weekLabel("2026-12-28")).toBe("S53\u00a02026");
  });
});

test("days are counted by the calendar, whatever the clocks do", () => {
  expect(addDays("2026-10-19", 7)).toBe("2026-10-26");
  expect(addDays("2026-03-02", -2)).toBe("2026-02-28");
  expect(weeksBetween("2026-03-23", "2026-03-30")).toBe(1);
});
