import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { findChecks } from "@/db/queries/request-checks";
import { establishments, informationRequests, registerCopies } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { completeRequest } from "@/lib/requests/complete-request";
import { submitRequest } from "@/lib/requests/submit-request";
import { checkAgain } from "@/lib/review/check-again";
import { ConflictOfInterest, FailuresNotExplained, RequestAlreadyDecided, RequestChanged } from "@/lib/review/errors";
import { viewApproval } from "@/lib/review/view-approval";
import { viewRequest } from "@/lib/review/view-request";
import { test } from "@/tests/support/database";
import { aDecision } from "@/tests/support/decisions";
import { anIndividual, aRequest, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { aFiness } from "@/tests/support/numbers";
import { anEstablishment, copiesInService } from "@/tests/support/registers";
import { toApprove } from "@/tests/support/reviews";
import { journalOf } from "@/tests/support/traces";

/** A request sent while its pharmacy was open, and the same pharmacy closed since. */
async function closedSince(tx: Db) {
  await copiesInService(tx, "2026-10-12");
  const { finess } = await anEstablishment(tx, { finess: aFiness() });
  const draft = await aRequest(tx, { status: "draft", structureId: finess, cguVersion: null, cguAcceptedAt: null });
  await submitRequest(await contextOf(tx, draft.applicantId), draft.id);
  const close = async () => {
    await tx.update(registerCopies).set({ dataDate: "2026-11-12" }).where(eq(registerCopies.register, "finess"));
    await tx.update(establishments).set({ goneOn: "2026-11-12" }).where(eq(establishments.finess, finess));
  };
  const context = await contextOf(tx, (await aReviewer(tx)).id);
  return { requestId: draft.id, applicantId: draft.applicantId, close, context };
}

const opening = ({ checks }: Awaited<ReturnType<typeof viewRequest>>) =>
  checks.checks.find(({ code }) => code === "structure_open");

describe("the checks kept with a request", () => {
  test("are made and kept when it is sent, and shown as they were", async ({ tx }) => {
    const { requestId, close, context } = await closedSince(tx);
    const { submission, review } = await findChecks(tx, requestId, 1);
    expect(submission?.checks.length).toBeGreaterThan(20);
    expect(review).toBeUndefined();
    await close();
    const shown = await viewRequest(context, { requestId });
    expect(shown.checks).toMatchObject({ occasion: "submission", newer: ["finess"] });
    expect(opening(shown)).toMatchObject({ verdict: "pass", sourceDate: "2026-10-12" });
  });

  test("are made again on demand, and set beside those of the submission", async ({ tx }) => {
    const { requestId, close, context } = await closedSince(tx);
    await close();
    await checkAgain(context, { requestId });
    const shown = await viewRequest(context, { requestId });
    expect(shown.checks).toMatchObject({ occasion: "review", newer: [] });
    expect(opening(shown)).toMatchObject({
      verdict: "fail",
      sourceDate: "2026-11-12",
      before: { verdict: "pass", sentence: "L’établissement est ouvert, d’après FINESS." },
    });
    expect(shown.checks.checks[0]).toEqual(opening(shown));
    expect(await journalOf(tx, "request", requestId)).toContainEqual({
      action: "request.checked_again",
      actorId: context.actor.id,
      detail: { version: 1 },
    });
    await checkAgain(context, { requestId });
    expect((await findChecks(tx, requestId, 1)).submission?.checks.length).toBeGreaterThan(20);
  });

  test("are those of the version that an answer makes", async ({ tx }) => {
    const request = await aRequest(tx, { status: "information_requested" });
    const question = { message: "Merci.", questions: [{ field: "phone", question: "Lequel\u00a0?" }] };
    const [asked] = await tx
      .insert(informationRequests)
      .values({ requestId: request.id, askedById: (await aReviewer(tx)).id, ...question })
      .returning();
    await completeRequest(await contextOf(tx, request.applicantId), {
      requestId: request.id,
      informationRequestId: asked?.id ?? "",
      answer: "Voici.",
      typed: { phone: "05 63 11 11 11" },
    });
    expect((await findChecks(tx, request.id, 2)).submission).toBeDefined();
  });

  test("are made on the spot for a request that has none", async ({ tx }) => {
    const request = await aRequest(tx);
    const { checks } = await viewRequest(await contextOf(tx, (await aReviewer(tx)).id), { requestId: request.id });
    expect(checks).toMatchObject({ occasion: "now", newer: [] });
    expect(checks.checks.length).toBeGreaterThan(20);
  });
});

describe("making them again", () => {
  test("is for a reviewer of the region who is not concerned", async ({ tx }) => {
    const { requestId, applicantId } = await closedSince(tx);
    for (const { id } of [
      { id: applicantId },
      await anIndividual(tx, { isOperator: true }),
      await aReviewer(tx, ["97"]),
    ]) {
      await expect(checkAgain(await contextOf(tx, id), { requestId })).rejects.toBeInstanceOf(NotFound);
    }
    const reviewer = await aReviewer(tx);
    const own = await aRequest(tx, { applicantId: reviewer.id });
    const again = checkAgain(await contextOf(tx, reviewer.id), { requestId: own.id });
    await expect(again).rejects.toBeInstanceOf(ConflictOfInterest);
  });

  test("is over once the request is decided: what the decision was taken on stays", async ({ tx }) => {
    const { approve, context, request } = await toApprove(tx);
    await approve();
    expect((await findChecks(tx, request.id, 1)).review?.checks.length).toBeGreaterThan(20);
    await expect(checkAgain(context, { requestId: request.id })).rejects.toBeInstanceOf(RequestChanged);
  });

  test("is over as soon as a decision waits to take effect", async ({ tx }) => {
    const { context, request } = await toApprove(tx);
    await aDecision(tx, request.id, (await aReviewer(tx)).id, {
      state: "second_look",
      secondLookReasons: ["address_edited"],
    });
    await expect(checkAgain(context, { requestId: request.id })).rejects.toBeInstanceOf(RequestAlreadyDecided);
  });
});

describe("approving in spite of a failed check", () => {
  async function toApproveClosed(tx: Db) {
    await copiesInService(tx);
    const { finess } = await anEstablishment(tx, { finess: aFiness(), goneOn: "2026-11-12" });
    return toApprove(tx, { structureId: finess });
  }

  test("takes words, which say which check fails", async ({ tx }) => {
    const { approve, context, request } = await toApproveClosed(tx);
    expect((await viewApproval(context, request.id)).failures).toMatchObject([{ code: "structure_open" }]);
    for (const overrideReason of [undefined, ""]) {
      const attempt = approve({ overrideReason });
      await expect(attempt).rejects.toBeInstanceOf(FailuresNotExplained);
      await expect(attempt).rejects.toMatchObject({
        field: "overrideReason",
        userMessage: expect.stringContaining("il a fermé"),
      });
    }
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "submitted" });
  });

  test("keeps the words in the history, with what failed", async ({ tx }) => {
    const { approve, request } = await toApproveClosed(tx);
    await approve({ overrideReason: "Réouverture confirmée par l’ARS." });
    expect(await journalOf(tx, "request", request.id)).toMatchObject([
      { action: "request.decision_made" },
      {
        action: "request.approved",
        detail: { failed: ["structure_open"], reason: "Réouverture confirmée par l’ARS." },
      },
    ]);
  });
});
