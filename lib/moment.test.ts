import { expect, test } from "vitest";
import { day, moment } from "@/lib/moment";

test.each([
  ["2026-11-24T09:12:00Z", "24 novembre 2026 à 10 h 12"],
  ["2026-07-01T07:05:00Z", "1er juillet 2026 à 9 h 05"],
  ["2026-12-31T23:30:00Z", "1er janvier 2027 à 0 h 30"],
])("%s is said as in Paris", (iso, expected) => {
  expect(moment(new Date(iso)).replaceAll("\u00a0", " ")).toBe(expected);
});

test("the day alone is that of Paris", () => {
  expect(day(new Date("2026-06-30T22:30:00Z"))).toBe("1er\u00a0juillet 2026");
});
