import { expect, test, vi } from "vitest";
import { chooseDigestSchema, sendDigestsPayload } from "./schema";

test("the worker’s clock says when the digest was due, however late it comes", () => {
  const payload = { _cron: { ts: "2026-11-24T06:30:00.000Z", backfilled: true } };
  expect(sendDigestsPayload.parse(payload)).toEqual(new Date("2026-11-24T06:30:00Z"));
});

test("without it, the digest is due now", () => {
  vi.setSystemTime("2026-11-24T12:00:00Z");
  expect(sendDigestsPayload.parse({})).toEqual(new Date());
  vi.useRealTimers();
});

test("a box left unticked says no", () => {
  expect(chooseDigestSchema.parse({}).wanted).toBeUndefined();
  expect(chooseDigestSchema.safeParse({ wanted: "maybe" }).success).toBe(false);
});
