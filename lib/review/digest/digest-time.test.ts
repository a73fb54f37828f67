import { parseCrontab } from "graphile-worker";
import { describe, expect, test } from "vitest";
import { digestCrontab, digestDay } from "./digest-time";
import { parisTime } from "./paris-time";

describe("digestDay", () => {
  test.each([
    ["half past seven in winter", "2026-11-24T06:30:00Z", "2026-11-24"],
    ["the other hour of the crontab, in winter", "2026-11-24T05:30:00Z", undefined],
    ["half past seven in summer", "2027-07-06T05:30:00Z", "2027-07-06"],
    ["the other hour of the crontab, in summer", "2027-07-06T06:30:00Z", undefined],
    ["the Monday after clocks went forward", "2027-03-29T05:30:00Z", "2027-03-29"],
    ["the Friday before", "2027-03-26T06:30:00Z", "2027-03-26"],
    ["the Monday after clocks went back", "2026-10-26T06:30:00Z", "2026-10-26"],
    ["a job that starts a little late", "2026-11-24T07:29:59Z", "2026-11-24"],
    ["an hour after", "2026-11-24T07:30:00Z", undefined],
    ["the evening", "2026-11-24T18:30:00Z", undefined],
  ])("%s", (_, at, day) => {
    expect(digestDay(new Date(at))).toBe(day);
  });

  test("comes once a day, from Monday to Friday, all year long", () => {
    const days = everyTimeOf(2027).map(digestDay).filter(Boolean);
    expect(new Set(days).size).toBe(days.length);
    expect(days).toHaveLength(261);
  });
});

test("the crontab is one that the worker reads", () => {
  expect(parseCrontab(digestCrontab)).toMatchObject([{ task: "send_digests" }]);
});

test("a day is that of Paris, late in the evening too", () => {
  expect(parisTime(new Date("2027-06-30T22:15:00Z"))).toEqual({ day: "2027-07-01", time: "00:15" });
});

/** Each moment that the crontab names in a year. */
function everyTimeOf(year: number): Date[] {
  const times = Array.from({ length: 365 }, (_, day) =>
    [5, 6].map((hour) => new Date(Date.UTC(year, 0, 1 + day, hour, 30))),
  );
  return times.flat().filter((at) => at.getUTCDay() >= 1 && at.getUTCDay() <= 5);
}
