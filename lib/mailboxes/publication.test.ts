import { expect, test } from "vitest";
import { type Publication, publicationExpectedAt, publicationStages } from "@/lib/mailboxes/publication";

const queuedAt = new Date("2026-11-24T09:00:00Z");
const sentAt = new Date("2026-11-24T10:00:00Z");
const nowhere: Publication = {
  status: "unlisted",
  reason: null,
  queuedAt: null,
  sentAt: null,
  acceptedAt: null,
  visibleAt: null,
};

test("each stage reached is done, the one after it is under way", () => {
  const stages = publicationStages({ ...nowhere, status: "sent", queuedAt, sentAt });

  expect(stages.map(({ state }) => state)).toEqual(["done", "done", "current", "next"]);
  expect(stages.map(({ at }) => at)).toEqual([queuedAt, sentAt, null, null]);
});

test("a visible box has no stage left", () => {
  const stages = publicationStages({ ...nowhere, status: "visible", queuedAt, visibleAt: sentAt });

  expect(stages.map(({ state }) => state)).toEqual(["done", "done", "done", "done"]);
});

test.each(["unlisted", "failed", "withdrawing", "withdrawn"] as const)("%s is no stage of the way in", (status) => {
  expect(publicationStages({ ...nowhere, status, queuedAt })).toEqual([]);
  expect(publicationExpectedAt({ ...nowhere, status, queuedAt })).toBeUndefined();
});

test("a box is expected 72 hours after its inscription is asked for, until it is visible", () => {
  expect(publicationExpectedAt({ ...nowhere, status: "queued", queuedAt })).toEqual(new Date("2026-11-27T09:00:00Z"));
  expect(publicationExpectedAt({ ...nowhere, status: "visible", queuedAt })).toBeUndefined();
});
