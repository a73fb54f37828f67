import { expect, test } from "vitest";
import { laterLastDays } from "@/lib/mailboxes/later-last-days";

test.each([
  ["2026-12-31", ["2027-01-07", "2027-01-31", "2027-03-31"]],
  ["2027-01-31", ["2027-02-07", "2027-02-28", "2027-04-30"]],
  ["2028-01-31", ["2028-02-07", "2028-02-29", "2028-04-30"]],
])("after %s: %s", (lastDay, days) => {
  expect(laterLastDays(lastDay).map(({ day }) => day)).toEqual(days);
});
