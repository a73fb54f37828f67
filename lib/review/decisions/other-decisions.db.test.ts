import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { informationRequests } from "@/db/schema";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { allowAnother } from "@/lib/review/allow-another";
import { decideQuestions } from "@/lib/review/decisions/decide-questions";
import { decideRefusal } from "@/lib/review/decisions/decide-refusal";
import { AnotherAlreadyAllowed, ConflictOfInterest, RequestAlreadyDecided, RequestChanged } from "@/lib/review/errors";
import { resumeReview } from "@/lib/review/resume-review";
import { mailsTo } from "@/tests/support/accounts";
import { test } from "@/tests/support/database";
import { takeEffect } from "@/tests/support/decisions";
import { anIndividual, aRequest, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { journalOf, mailsAbout } from "@/tests/support/traces";

async function toReview(tx: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const reviewer = await aReviewer(tx);
  const applicant = await anIndividual(tx);
  const request = await aRequest(tx, { applicantId: applicant.id, ...values });
  return { reviewer, applicant, request, context: await contextOf(tx, reviewer.id) };
}

const refusal = {
  version: 1,
  refusalReason: "structure_not_found" as const,
  refusalText: "Ce numéro est inconnu.",
  correctionInvited: true,
};
const questions = [{ field: "responsableRpps" as const, question: "Est-ce le bon numéro\u00a0?" }];
const asked = { version: 1, message: "Bonjour", questions };

/** Every act of a reviewer, to be refused in the same way to whoever may not. */
const acts = {
  refuse: (context: Context, requestId: string) => decideRefusal(context, { requestId, ...refusal }),
  ask: (context: Context, requestId: string) => decideQuestions(context, { requestId, ...asked }),
  resume: (context: Context, requestId: string) =>
    resumeReview(context, { requestId, version: 1, reason: "Au téléphone." }),
  allow: (context: Context, requestId: string) => allowAnother(context, { requestId, reason: "Deux services." }),
};

describe("refusing", () => {
  test("writes the decision and its reason, and tells the applicant the way back", async ({ tx }) => {
    const { reviewer, applicant, request, context } = await toReview(tx);
    await acts.refuse(context, request.id);
    await takeEffect(tx, request.id);
    const { version: _, ...reason } = refusal;
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "refused", decidedById: reviewer.id, ...reason });
    expect(await journalOf(tx, "request", request.id)).toEqual([
      {
        action: "request.decision_made",
        actorId: reviewer.id,
        detail: { decisionId: expect.any(String), kind: "refuse", version: 1 },
      },
      {
        action: "request.refused",
        actorId: reviewer.id,
        detail: { version: 1, reason: "structure_not_found", correctionInvited: true },
      },
    ]);
    const [mail] = await mailsTo(tx, applicant.email, "request-refused");
    expect(mail).toMatchObject({
      requestNumber: request.number,
      reason: "L’établissement n’a pas été retrouvé avec l’identifiant indiqué",
      explanation: "Ce numéro est inconnu.",
      canBeCorrected: true,
      requestUrl: expect.stringContaining(`/suivi/${request.id}`),
    });
  });

  test("happens once", async ({ tx }) => {
    const { request, context } = await toReview(tx);
    await acts.refuse(context, request.id);
    await expect(acts.refuse(context, request.id)).rejects.toBeInstanceOf(RequestAlreadyDecided);
    await takeEffect(tx, request.id);
    await expect(acts.refuse(context, request.id)).rejects.toBeInstanceOf(RequestAlreadyDecided);
    expect(await mailsAbout(tx, request.id)).toHaveLength(1);
  });

  test("waits while the applicant is asked", async ({ tx }) => {
    const { request, context } = await toReview(tx, { status: "information_requested" });
    await expect(acts.refuse(context, request.id)).rejects.toBeInstanceOf(RequestChanged);
  });
});

describe("asking for information", () => {
  test("hands the request back with the questions, under the labels of the form", async ({ tx }) => {
    const { reviewer, applicant, request, context } = await toReview(tx);
    await acts.ask(context, request.id);
    await takeEffect(tx, request.id);
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "information_requested", version: 1 });
    expect(
      await tx.select().from(informationRequests).where(eq(informationRequests.requestId, request.id)),
    ).toMatchObject([{ askedById: reviewer.id, message: "Bonjour", questions, answeredAt: null, cancelledAt: null }]);
    expect(await journalOf(tx, "request", request.id)).toMatchObject([
      { action: "request.decision_made", detail: { kind: "ask" } },
      { action: "request.information_requested", detail: { version: 1, fields: ["responsableRpps"] } },
    ]);
    expect(await mailsTo(tx, applicant.email, "information-requested")).toMatchObject([
      {
        message: "Bonjour",
        questions: [{ label: "Identifiant RPPS du responsable", question: "Est-ce le bon numéro\u00a0?" }],
      },
    ]);
  });

  test("happens once until it is answered", async ({ tx }) => {
    const { request, context } = await toReview(tx);
    await acts.ask(context, request.id);
    await takeEffect(tx, request.id);
    await expect(acts.ask(context, request.id)).rejects.toBeInstanceOf(RequestChanged);
    expect(await mailsAbout(tx, request.id)).toHaveLength(1);
  });
});

describe("taking a request back", () => {
  test("cancels the question, so that another can be asked or the request decided", async ({ tx }) => {
    const { request, context } = await toReview(tx);
    await acts.ask(context, request.id);
    await takeEffect(tx, request.id);
    await acts.resume(context, request.id);
    expect(await readRequest(tx, request.id)).toMatchObject({ status: "submitted" });
    expect(
      await tx.select().from(informationRequests).where(eq(informationRequests.requestId, request.id)),
    ).toMatchObject([{ answeredAt: null, cancelledAt: expect.any(Date) }]);
    await acts.ask(context, request.id);
    await takeEffect(tx, request.id);
    await acts.resume(context, request.id);
    await acts.refuse(context, request.id);
    await takeEffect(tx, request.id);
    expect((await journalOf(tx, "request", request.id)).map(({ action }) => action)).toEqual([
      "request.decision_made",
      "request.information_requested",
      "request.review_resumed",
      "request.decision_made",
      "request.information_requested",
      "request.review_resumed",
      "request.decision_made",
      "request.refused",
    ]);
  });

  test("sent twice by the same reviewer, is done once, and told to another that it is too late", async ({ tx }) => {
    const { request, context } = await toReview(tx);
    await acts.ask(context, request.id);
    await takeEffect(tx, request.id);
    await acts.resume(context, request.id);
    await acts.resume(context, request.id);
    const another = await contextOf(tx, (await aReviewer(tx)).id);
    await expect(acts.resume(another, request.id)).rejects.toBeInstanceOf(RequestChanged);
    expect((await journalOf(tx, "request", request.id)).at(-1)).toMatchObject({ action: "request.review_resumed" });
  });

  test("is too late once the applicant has answered", async ({ tx }) => {
    const { request, context } = await toReview(tx, { version: 2 });
    await expect(acts.resume(context, request.id)).rejects.toBeInstanceOf(RequestChanged);
  });
});

describe("allowing another request for the structure", () => {
  test("lets a second one live beside the first, once, and says why", async ({ tx }) => {
    const { request, context } = await toReview(tx);
    await acts.allow(context, request.id);
    await acts.allow(context, request.id);
    const another = await contextOf(tx, (await aReviewer(tx)).id);
    await expect(acts.allow(another, request.id)).rejects.toBeInstanceOf(AnotherAlreadyAllowed);
    const second = aRequest(tx, { structureIdType: request.structureIdType, structureId: request.structureId });
    await expect(second).resolves.toBeDefined();
    expect(await journalOf(tx, "request", request.id)).toMatchObject([
      { action: "request.another_allowed", detail: { reason: "Deux services." } },
    ]);
  });

  test("makes no sense for a request that is over", async ({ tx }) => {
    const { request, context } = await toReview(tx, { status: "withdrawn", withdrawnAt: new Date() });
    await expect(acts.allow(context, request.id)).rejects.toBeInstanceOf(AnotherAlreadyAllowed);
  });
});

describe.each(Object.entries(acts))("%s", (name, act) => {
  test("is for the reviewers of the region, and for nobody's own request", async ({ tx }) => {
    const status = name === "resume" ? "information_requested" : "submitted";
    const { request, applicant, reviewer, context } = await toReview(tx, { status });
    const people = [applicant, await anIndividual(tx, { isOperator: true }), await aReviewer(tx, ["97"])];
    for (const { id } of people) {
      await expect(act(await contextOf(tx, id), request.id)).rejects.toBeInstanceOf(NotFound);
    }
    const own = await aRequest(tx, { applicantId: reviewer.id, status });
    await expect(act(context, own.id)).rejects.toBeInstanceOf(ConflictOfInterest);
    await expect(act(context, "00000000-0000-4000-8000-000000000000")).rejects.toBeInstanceOf(NotFound);
    expect(await mailsAbout(tx, request.id)).toEqual([]);
  });
});
