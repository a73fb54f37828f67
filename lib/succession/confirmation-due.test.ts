import { expect, test } from "vitest";
import { confirmationDueAt, isConfirmationDue, remindersDue } from "@/lib/succession/confirmation-due";

const createdAt = new Date("2025-01-01T10:00:00Z");
const due = new Date("2026-01-01T10:00:00Z");
const days = (count: number) => new Date(due.getTime() + count * 86_400_000);

test("the members are due a year after the opening, then after each confirmation", () => {
  expect(confirmationDueAt({ createdAt, membersConfirmedAt: null })).toEqual(due);
  const membersConfirmedAt = new Date("2026-03-01T00:00:00Z");
  expect(confirmationDueAt({ createdAt, membersConfirmedAt })).toEqual(new Date("2027-03-01T00:00:00Z"));
});

test.for([
  [-1, false, 0],
  [0, true, 1],
  [13, true, 1],
  [14, true, 2],
  [29, true, 2],
  [30, true, 3],
  [400, true, 3],
] as const)("%i days later: due %s, %i reminders", ([later, isDue, reminders]) => {
  const box = { createdAt, membersConfirmedAt: null };
  expect(isConfirmationDue(box, days(later))).toBe(isDue);
  expect(remindersDue(box, days(later))).toBe(reminders);
});
