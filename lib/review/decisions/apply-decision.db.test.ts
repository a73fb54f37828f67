import { eq, sql } from "drizzle-orm";
import { afterEach, describe, expect, vi } from "vitest";
import type { Db } from "@/db/client";
import * as publications from "@/db/queries/publications";
import { regionDomains, requestHolds } from "@/db/schema";
import { withdrawRequest } from "@/lib/requests/withdraw-request";
import { applyDecision } from "@/lib/review/decisions/apply-decision";
import { requeueForgottenDecisions } from "@/lib/review/decisions/requeue-forgotten-decisions";
import { RequestHeld } from "@/lib/review/errors";
import { readRequest as readForReview } from "@/lib/review/read-request";
import { test } from "@/tests/support/database";
import { latestDecision, letTimePass, takeEffect } from "@/tests/support/decisions";
import { anIndividual, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { mailboxOpenedBy } from "@/tests/support/mailboxes";
import { anRpps } from "@/tests/support/numbers";
import { toApprove } from "@/tests/support/reviews";
import { journalOf, mailsAbout } from "@/tests/support/traces";

afterEach(() => vi.restoreAllMocks());

const jobsOf = (tx: Db, id: string) =>
  tx.execute(sql`select j.run_at = d.effective_at as "isOnTime" from request_decisions d
    join graphile_worker.jobs j on j.key = 'decision:' || d.id where d.id = ${id}`);

describe("the job of a decision", () => {
  test("runs when it takes effect, and does nothing before", async ({ tx }) => {
    const { request, decide } = await toApprove(tx);
    const id = await decide();
    expect(await jobsOf(tx, id)).toEqual([{ isOnTime: true }]);
    await applyDecision(tx, id);
    expect(await latestDecision(tx, request.id)).toMatchObject({ state: "held" });
  });

  test("is made again when its worker died, once", async ({ tx }) => {
    const { request, decide } = await toApprove(tx);
    const id = await decide();
    expect(await requeueForgottenDecisions(tx)).toBe(0);
    await letTimePass(tx, request.id);
    expect(await requeueForgottenDecisions(tx)).toBe(0);
    await tx.execute(sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed'
      where key = 'decision:' || ${id}`);
    expect(await requeueForgottenDecisions(tx)).toBe(1);
    expect(await requeueForgottenDecisions(tx)).toBe(0);
  });

  test("a worker that fails in the middle leaves nothing behind, and the next one does it all", async ({ tx }) => {
    vi.spyOn(publications, "insertPublication").mockRejectedValueOnce(new Error("gone"));
    const { request, decide } = await toApprove(tx);
    const id = await decide();
    await letTimePass(tx, request.id);
    await expect(applyDecision(tx, id)).rejects.toThrow("gone");
    expect(await mailboxOpenedBy(tx, request.id)).toBeUndefined();
    expect(await mailsAbout(tx, request.id)).toEqual([]);
    await applyDecision(tx, id);
    expect(await latestDecision(tx, request.id)).toMatchObject({ state: "done" });
    expect(await mailsAbout(tx, request.id)).toHaveLength(1);
  });

  test("that fails to the end gives the request back to be decided", async ({ tx }) => {
    vi.spyOn(publications, "insertPublication").mockRejectedValue(new Error("gone"));
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { request, decide } = await toApprove(tx);
    const id = await decide();
    await letTimePass(tx, request.id);
    await applyDecision(tx, id, { isLastAttempt: true });
    expect(await latestDecision(tx, request.id)).toMatchObject({
      state: "failed",
      closedReason: expect.stringMatching(/^Une erreur technique .* \(référence [0-9A-F]{8}\)\.$/),
    });
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "submitted" });
  });
});

describe("a decision that no longer can take effect", () => {
  test("says why, and the request stays to be decided", async ({ tx }) => {
    const { request, decide, context } = await toApprove(tx);
    await decide();
    await tx.delete(regionDomains).where(eq(regionDomains.regionCode, "76"));
    await takeEffect(tx, request.id);
    const reason = "Choisissez un domaine de la région.";
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "submitted", decidedById: null });
    expect(await journalOf(tx, "request", request.id)).toMatchObject([
      { action: "request.decision_made" },
      { action: "request.decision_failed", actorId: null, detail: { kind: "approve", reason } },
    ]);
    expect((await readForReview(context, request.id)).decision).toMatchObject({ closed: { state: "failed", reason } });
    expect(await mailsAbout(tx, request.id)).toEqual([]);
  });

  test("because an account has declared the responsable's number since", async ({ tx }) => {
    const responsableRpps = anRpps();
    const { request, decide } = await toApprove(tx, { responsableRpps });
    await decide();
    await anIndividual(tx, { rpps: responsableRpps });
    await takeEffect(tx, request.id);
    expect((await latestDecision(tx, request.id)).closedReason).toMatch(/^Un compte déclare le numéro RPPS/);
  });

  test("because its applicant withdrew the request", async ({ tx }) => {
    const { request, applicant, decide } = await toApprove(tx);
    await decide();
    await withdrawRequest(await contextOf(tx, applicant.id), request.id);
    expect(await latestDecision(tx, request.id)).toMatchObject({
      state: "failed",
      closedReason: expect.stringMatching(/^Le demandeur a retiré/),
    });
    await takeEffect(tx, request.id);
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "withdrawn" });
    expect((await mailsAbout(tx, request.id)).map(({ name }) => name)).toEqual(["request-withdrawn"]);
  });
});

test("a colleague who holds the request is asked first; one's own hold ends with the decision", async ({ tx }) => {
  const { request, reviewer, decide } = await toApprove(tx);
  const holdBy = async (holderId: string) => {
    const hold = { holderId, expiresAt: new Date(Date.now() + 60_000) };
    await tx
      .insert(requestHolds)
      .values({ requestId: request.id, ...hold })
      .onConflictDoUpdate({ target: requestHolds.requestId, set: hold });
  };
  await holdBy((await aReviewer(tx)).id);
  await expect(decide()).rejects.toBeInstanceOf(RequestHeld);
  await holdBy(reviewer.id);
  await decide();
  expect(await tx.$count(requestHolds, eq(requestHolds.requestId, request.id))).toBe(0);
});
