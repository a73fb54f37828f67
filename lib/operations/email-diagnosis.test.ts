import { expect, test } from "vitest";
import { diagnoseEmails } from "@/lib/operations/email-diagnosis";

const now = new Date("2026-11-24T10:00:00Z");
const [recent, old] = [new Date("2026-11-24T09:59:00Z"), new Date("2026-11-24T09:00:00Z")];
const idle = { queued: 0, failed: 0, delayed: 0, oldestQueuedAt: null, lastError: null };

test.each([
  ["all_sent", idle],
  ["all_sent", { ...idle, failed: 4, lastError: "expired" }],
  ["sending", { ...idle, queued: 2, oldestQueuedAt: recent }],
  ["server_refuses", { ...idle, queued: 2, delayed: 1, oldestQueuedAt: recent, lastError: "ECONNREFUSED" }],
  ["nothing_sends", { ...idle, queued: 2, oldestQueuedAt: old }],
] as const)("%s: %o", (diagnosis, health) => {
  expect(diagnoseEmails(health, now)).toBe(diagnosis);
});
