import { describe, expect, test } from "vitest";
import { figuresHref } from "@/lib/review/figures/figures-href";
import { figuresFiltersSchema } from "@/lib/review/figures/filters";
import { lastDayOf, mondaysOf, mostWeeks, readPeriod } from "@/lib/review/figures/period";

/** A Tuesday. */
const now = new Date("2026-11-24T09:00:00Z");
const read = (query: Record<string, unknown>) => readPeriod(figuresFiltersSchema.parse(query), now);

describe("the weeks asked for", () => {
  test.each([
    ["nothing", {}, "2026-09-07", 12],
    ["two days", { du: "2026-11-04", au: "2026-11-17" }, "2026-11-02", 3],
    ["one day", { du: "2026-11-08", au: "2026-11-08" }, "2026-11-02", 1],
    ["two days in the wrong order", { du: "2026-11-17", au: "2026-11-04" }, "2026-11-02", 3],
    ["only the first", { du: "2026-11-10" }, "2026-11-09", 3],
    ["only the last", { au: "2026-01-04" }, "2025-10-13", 12],
    ["the future", { du: "2027-05-01", au: "2027-06-01" }, "2026-11-23", 1],
    ["a last day to come", { du: "2026-11-16", au: "2030-01-01" }, "2026-11-16", 2],
    ["no day at all", { du: "2026-02-30", au: "hier" }, "2026-09-07", 12],
    ["several values", { du: ["2026-11-10", "2026-11-12"] }, "2026-09-07", 12],
  ])("%s", (_, query, firstMonday, weeks) => {
    expect(read(query)).toEqual({ firstMonday, weeks, isShortened: false });
  });

  test.each(["0001-01-01", "2024-11-11"])("are the latest two years when they go back to %s", (du) => {
    expect(read({ du })).toEqual({ firstMonday: "2024-11-18", weeks: mostWeeks, isShortened: true });
  });

  test("are known by their Mondays, and end on a Sunday", () => {
    const period = read({ du: "2026-12-30", au: "2026-11-10" });
    expect(mondaysOf(period)).toEqual(["2026-11-09", "2026-11-16", "2026-11-23"]);
    expect(lastDayOf(period)).toBe("2026-11-29");
  });
});

test.each(["76' or 1=1", "7", ["76", "53"]])("the region %j is read as absent", (region) => {
  expect(figuresFiltersSchema.parse({ region })).toEqual({});
});

test("a usual period is an address, and reads back as its number of weeks", () => {
  const href = figuresHref(26, "76", now);
  expect(href).toBe("/instruction/chiffres?du=2026-06-01&region=76");
  expect(read(Object.fromEntries(new URLSearchParams(href.split("?")[1]))).weeks).toBe(26);
});
