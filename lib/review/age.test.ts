import { expect, test } from "vitest";
import { dueAt, punctuality } from "@/lib/review/age";

const submittedAt = new Date("2026-11-20T08:00:00Z");
const after = (hours: number) => new Date(submittedAt.getTime() + hours * 3_600_000);

test.each([
  [72, 0, "on_time"],
  [72, 47.9, "on_time"],
  [72, 48, "soon_late"],
  [72, 72, "soon_late"],
  [72, 72.1, "late"],
  [12, 7.9, "on_time"],
  [12, 8, "soon_late"],
  [240, 215, "on_time"],
  [240, 216, "soon_late"],
] as const)("with a target of %i h, a request of %f h is %s", (target, hours, expected) => {
  expect(punctuality(submittedAt, target, after(hours))).toBe(expected);
});

test("nights and Sundays count", () => {
  expect(dueAt(submittedAt, 72)).toEqual(new Date("2026-11-23T08:00:00Z"));
});
