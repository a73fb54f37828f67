import { expect, test } from "vitest";
import { sessionEndReason } from "@/lib/accounts/session-end-reason";

const now = Date.parse("2026-11-24T18:00:00Z");
const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000);

test.each([
  ["ended by somebody", { revokedAt: hoursAgo(1), lastSeenAt: hoursAgo(3), createdAt: hoursAgo(4) }, /fermée/],
  ["left alone", { revokedAt: null, lastSeenAt: hoursAgo(2), createdAt: hoursAgo(4) }, /sans activité/],
  ["at its end", { revokedAt: null, lastSeenAt: hoursAgo(0), createdAt: hoursAgo(15) }, /le temps le plus long/],
])("a session %s says so", (_, session, reason) => {
  expect(sessionEndReason(session, now)).toMatch(reason);
});

test("nothing is said of what can’t be told", () => {
  expect(sessionEndReason({ revokedAt: null, lastSeenAt: hoursAgo(0), createdAt: hoursAgo(1) }, now)).toBeUndefined();
});
