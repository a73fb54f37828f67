import { expect, test } from "vitest";
import { delayedSince } from "@/lib/operations/email-delay";

const now = new Date("2026-11-24T10:00:00Z");

test("mails are late once the oldest has waited for more than five minutes", () => {
  const waiting = new Date("2026-11-24T09:54:59Z");
  expect(delayedSince(waiting, now)).toBe(waiting);
  expect(delayedSince(new Date("2026-11-24T09:55:00Z"), now)).toBeUndefined();
  expect(delayedSince(null, now)).toBeUndefined();
});
