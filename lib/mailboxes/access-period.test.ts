import { expect, test } from "vitest";
import { accessPeriod } from "@/lib/mailboxes/access-period";

const startsAt = new Date("2026-11-30T23:00:00Z");
const endsAt = new Date("2027-01-31T23:00:00Z");

test.each([
  [{ startsAt, endsAt }, "Du 1er décembre 2026 au 31 janvier 2027"],
  [{ startsAt, endsAt: null }, "À partir du 1er décembre 2026"],
  [{ startsAt: null, endsAt }, "Jusqu’au 31 janvier 2027"],
  [{ startsAt: null, endsAt: null }, "Sans limite"],
])("%o: %s", (period, words) => {
  expect(accessPeriod(period).replaceAll("\u00a0", " ")).toBe(words);
});
