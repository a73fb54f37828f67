import { and, eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { deleteExpired } from "@/db/queries/maintenance";
import { requestHolds, requests, requestViewers, reviewerRegions } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { readDesk } from "@/lib/review/desk/read-desk";
import { reportPresence } from "@/lib/review/desk/report-presence";
import { takeHold } from "@/lib/review/desk/take-hold";
import { test } from "@/tests/support/database";
import { aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { twoReviewersOf } from "@/tests/support/reviews";

/** A viewer whose page has been silent for so long. */
function silentFor(tx: Db, individualId: string, interval: string) {
  return tx
    .update(requestViewers)
    .set({ seenAt: sql`now() - ${interval}::interval` })
    .where(eq(requestViewers.individualId, individualId));
}

const stays = { active: false, leaving: false };

test("who opens a request learns who else has it open", async ({ tx }) => {
  const { requestId, claire, bruno } = await twoReviewersOf(tx);
  expect((await readDesk(tx, claire.actor, requestId)).others).toEqual([]);
  expect((await readDesk(tx, bruno.actor, requestId)).others).toEqual(["Claire Instructrice"]);
  expect((await reportPresence(claire, { requestId, ...stays })).others).toEqual(["Bruno Instructrice"]);
});

test("nobody counts who has left, or whose page has been silent for 75 seconds", async ({ tx }) => {
  const { requestId, claire, bruno } = await twoReviewersOf(tx);
  await readDesk(tx, claire.actor, requestId);
  const others = async () => (await reportPresence(bruno, { requestId, ...stays })).others;
  await silentFor(tx, claire.actor.id, "74 seconds");
  expect(await others()).toHaveLength(1);
  await silentFor(tx, claire.actor.id, "76 seconds");
  expect(await others()).toHaveLength(0);
  await reportPresence(claire, { requestId, ...stays });
  expect(await others()).toHaveLength(1);
  await reportPresence(claire, { requestId, active: false, leaving: true });
  expect(await others()).toHaveLength(0);
});

test("tells who holds the request, each in their own words", async ({ tx }) => {
  const { requestId, claire, bruno } = await twoReviewersOf(tx);
  await takeHold(claire, { requestId });
  expect((await readDesk(tx, claire.actor, requestId)).holder).toMatchObject({ isMe: true });
  expect((await readDesk(tx, bruno.actor, requestId)).holder).toEqual({
    name: "Claire Instructrice",
    since: expect.stringMatching(/^\d+\sh\s\d\d$/),
    isMe: false,
  });
});

test("tells what the request has become", async ({ tx }) => {
  const { requestId, claire } = await twoReviewersOf(tx);
  const shown = await readDesk(tx, claire.actor, requestId);
  expect(shown).toMatchObject({ status: "submitted", version: 1, decision: null });
  await tx.update(requests).set({ version: 2, status: "information_requested" }).where(eq(requests.id, requestId));
  const latest = await reportPresence(claire, { requestId, ...stays });
  expect(latest).toMatchObject({ status: "information_requested", version: 2 });
});

test("is over for who may not read the request any more", async ({ tx }) => {
  const { requestId, claire } = await twoReviewersOf(tx);
  await reportPresence(claire, { requestId, ...stays });
  const { id: individualId } = claire.actor;
  await tx
    .delete(reviewerRegions)
    .where(and(eq(reviewerRegions.individualId, individualId), eq(reviewerRegions.regionCode, "76")));
  const since = await contextOf(tx, individualId);
  await expect(reportPresence(since, { requestId, ...stays })).rejects.toBeInstanceOf(NotFound);
  const draft = await aRequest(tx, { status: "draft" });
  const bruno = await contextOf(tx, (await aReviewer(tx)).id);
  await expect(reportPresence(bruno, { requestId: draft.id, ...stays })).rejects.toBeInstanceOf(NotFound);
});

test("what is long past is deleted, and nothing else", async ({ tx }) => {
  const { requestId, claire, bruno } = await twoReviewersOf(tx);
  await readDesk(tx, claire.actor, requestId);
  await readDesk(tx, bruno.actor, requestId);
  await silentFor(tx, claire.actor.id, "2 hours");
  await takeHold(bruno, { requestId });
  const other = await aRequest(tx);
  await takeHold(bruno, { requestId: other.id });
  await tx
    .update(requestHolds)
    .set({ expiresAt: sql`now() - interval '2 hours'` })
    .where(eq(requestHolds.requestId, other.id));
  await deleteExpired(tx);
  const viewers = await tx.select().from(requestViewers).where(eq(requestViewers.requestId, requestId));
  expect(viewers.map(({ individualId }) => individualId)).toEqual([bruno.actor.id]);
  const holds = await tx.select().from(requestHolds).where(eq(requestHolds.holderId, bruno.actor.id));
  expect(holds.map((hold) => hold.requestId)).toEqual([requestId]);
});
