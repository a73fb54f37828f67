import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { endHold, endHoldsOf, findHold } from "@/db/queries/request-holds";
import { requestHolds } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { assertFreeToDecide } from "@/lib/review/desk/assert-free-to-decide";
import { releaseHold } from "@/lib/review/desk/release-hold";
import { reportPresence } from "@/lib/review/desk/report-presence";
import { takeHold } from "@/lib/review/desk/take-hold";
import { ConflictOfInterest, RequestAlreadyDecided, RequestHeld } from "@/lib/review/errors";
import { test } from "@/tests/support/database";
import { aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { toApprove, twoReviewersOf } from "@/tests/support/reviews";
import { journalOf } from "@/tests/support/traces";

/** Lets time go by for a hold: as much as it had left, to these seconds. */
async function leave(tx: Db, requestId: string, seconds: number): Promise<void> {
  const expiresAt = sql`now() + ${seconds} * interval '1 second'`;
  await tx.update(requestHolds).set({ expiresAt }).where(eq(requestHolds.requestId, requestId));
}

async function secondsLeft(tx: Db, requestId: string): Promise<number | undefined> {
  const [row] = await tx
    .select({ left: sql<number>`extract(epoch from expires_at - now())::int` })
    .from(requestHolds)
    .where(eq(requestHolds.requestId, requestId));
  return row?.left;
}

describe("taking a request", () => {
  test("keeps it for 15 minutes, and colleagues from deciding it", async ({ tx }) => {
    const { requestId, claire, bruno } = await twoReviewersOf(tx);
    await assertFreeToDecide(tx, bruno.actor, requestId);
    await takeHold(claire, { requestId });
    await assertFreeToDecide(tx, claire.actor, requestId);
    const decision = assertFreeToDecide(tx, bruno.actor, requestId);
    await expect(decision).rejects.toBeInstanceOf(RequestHeld);
    await expect(decision).rejects.toMatchObject({
      userMessage: expect.stringMatching(
        /^Claire Instructrice a pris cette demande à \d+\sh\s\d\d\s: reprenez-la avec un mot/,
      ),
    });
    await expect(takeHold(bruno, { requestId })).rejects.toBeInstanceOf(RequestHeld);
    expect(await secondsLeft(tx, requestId)).toBe(900);
    expect(await journalOf(tx, "request", requestId)).toEqual([
      { action: "request.taken", actorId: claire.actor.id, detail: {} },
    ]);
  });

  test("twice keeps it once, and for longer", async ({ tx }) => {
    const { requestId, claire } = await twoReviewersOf(tx);
    await takeHold(claire, { requestId });
    await leave(tx, requestId, 60);
    await takeHold(claire, { requestId });
    expect(await secondsLeft(tx, requestId)).toBe(900);
    expect(await journalOf(tx, "request", requestId)).toHaveLength(1);
  });

  test("is for reviewers of the region who are not concerned", async ({ tx }) => {
    const { requestId, request } = await twoReviewersOf(tx);
    const elsewhere = await contextOf(tx, (await aReviewer(tx, ["97"])).id);
    await expect(takeHold(elsewhere, { requestId })).rejects.toBeInstanceOf(NotFound);
    await expect(takeHold(await contextOf(tx, request.applicantId), { requestId })).rejects.toBeInstanceOf(NotFound);
    const reviewer = await aReviewer(tx);
    const own = await aRequest(tx, { applicantId: reviewer.id });
    const concerned = takeHold(await contextOf(tx, reviewer.id), { requestId: own.id });
    await expect(concerned).rejects.toBeInstanceOf(ConflictOfInterest);
  });

  test("is over once it is decided, before that takes effect too: the decision ends the hold", async ({ tx }) => {
    const { decide, request, context } = await toApprove(tx);
    const deciding = { requestId: request.id };
    await takeHold(context, deciding);
    await decide();
    expect(await findHold(tx, request.id)).toBeUndefined();
    await expect(takeHold(context, deciding)).rejects.toBeInstanceOf(RequestAlreadyDecided);
    const { id: decidedById } = await aReviewer(tx);
    const { requestId, claire } = await twoReviewersOf(tx, { status: "approved", decidedById, decidedAt: new Date() });
    await expect(takeHold(claire, { requestId })).rejects.toBeInstanceOf(RequestAlreadyDecided);
  });
});

describe("a hold ends", () => {
  test("by itself, and a colleague may take it", async ({ tx }) => {
    const { requestId, claire, bruno } = await twoReviewersOf(tx);
    await takeHold(claire, { requestId });
    await leave(tx, requestId, 0);
    await assertFreeToDecide(tx, bruno.actor, requestId);
    await takeHold(bruno, { requestId });
    expect(await findHold(tx, requestId)).toMatchObject({ holderId: bruno.actor.id });
  });

  test("later with each sign of work of its holder, never of a colleague's", async ({ tx }) => {
    const { requestId, claire, bruno } = await twoReviewersOf(tx);
    const sign = { requestId, active: true, leaving: false };
    await takeHold(claire, { requestId });
    await leave(tx, requestId, 60);
    await reportPresence(bruno, sign);
    await reportPresence(claire, { ...sign, active: false });
    expect(await secondsLeft(tx, requestId)).toBe(60);
    await reportPresence(claire, sign);
    expect(await secondsLeft(tx, requestId)).toBe(900);
  });

  test("20 seconds after its holder left, unless they come back", async ({ tx }) => {
    const { requestId, claire, bruno } = await twoReviewersOf(tx);
    const gone = { requestId, active: false, leaving: true };
    await takeHold(claire, { requestId });
    await reportPresence(bruno, gone);
    expect(await secondsLeft(tx, requestId)).toBe(900);
    await reportPresence(claire, gone);
    expect(await secondsLeft(tx, requestId)).toBe(20);
    await reportPresence(claire, { ...gone, active: true, leaving: false });
    expect(await secondsLeft(tx, requestId)).toBe(900);
    await leave(tx, requestId, 5);
    await reportPresence(claire, gone);
    expect(await secondsLeft(tx, requestId)).toBe(5);
  });

  test("once let go of, by its holder alone", async ({ tx }) => {
    const { requestId, claire, bruno } = await twoReviewersOf(tx);
    await takeHold(claire, { requestId });
    await releaseHold(bruno, { requestId });
    expect(await findHold(tx, requestId)).toMatchObject({ holderId: claire.actor.id });
    await releaseHold(claire, { requestId });
    await releaseHold(claire, { requestId });
    expect(await findHold(tx, requestId)).toBeUndefined();
    const actions = (await journalOf(tx, "request", requestId)).map(({ action }) => action);
    expect(actions).toEqual(["request.taken", "request.released"]);
  });

  test("with the request, and with the right to review its region", async ({ tx }) => {
    const { requestId, claire } = await twoReviewersOf(tx);
    await takeHold(claire, { requestId });
    await endHoldsOf(tx, claire.actor.id, "97");
    expect(await findHold(tx, requestId)).toBeDefined();
    await endHoldsOf(tx, claire.actor.id, "76");
    expect(await findHold(tx, requestId)).toBeUndefined();
    await takeHold(claire, { requestId });
    await endHold(tx, requestId);
    expect(await findHold(tx, requestId)).toBeUndefined();
  });
});
