import { describe, expect, test } from "vitest";
import { withdrawRequest } from "@/lib/requests/withdraw-request";
import { applyDecision } from "@/lib/review/decisions/apply-decision";
import { decideApproval } from "@/lib/review/decisions/decide-approval";
import { decideRefusal } from "@/lib/review/decisions/decide-refusal";
import { takeBackDecision } from "@/lib/review/decisions/take-back-decision";
import { DecisionOver, RequestAlreadyDecided } from "@/lib/review/errors";
import { committed } from "@/tests/support/database";
import { latestDecision, letTimePass, takeEffect } from "@/tests/support/decisions";
import { anIndividual, aRequest, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { mailboxOpenedBy } from "@/tests/support/mailboxes";
import { journalOf, mailsAbout } from "@/tests/support/traces";

/** Two reviewers, each with a connection of their own, and requests that stay in the test database. */
async function twoReviewers() {
  const [claire, marc] = [await aReviewer(committed, ["95"]), await aReviewer(committed, ["95"])];
  return [await contextOf(committed, claire.id), await contextOf(committed, marc.id)] as const;
}

async function aCommittedRequest() {
  const applicant = await anIndividual(committed, { regionCode: "95" });
  return aRequest(committed, { regionCode: "95", applicantId: applicant.id, responsableRpps: applicant.rpps });
}

const addressOf = (id: string) => ({
  localPart: `pharmacie.${id.slice(0, 8)}.95000.ville`,
  domain: "pharmacien.r95.mssante.fr",
});

/** A request whose approval is to take effect at once, and who decided it. */
async function due() {
  const [claire] = await twoReviewers();
  const request = await aCommittedRequest();
  await decideApproval(claire, { requestId: request.id, version: 1, ...addressOf(request.id) });
  return { claire, request, requestId: request.id, decisionId: await letTimePass(committed, request.id) };
}

const rejections = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));

describe("two reviewers at the same instant", () => {
  test("one approval wins, the other is told who was faster", async () => {
    const [claire, marc] = await twoReviewers();
    const request = await aCommittedRequest();
    const input = { requestId: request.id, version: 1, ...addressOf(request.id) };
    const lost = rejections(await Promise.allSettled([decideApproval(claire, input), decideApproval(marc, input)]));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toBeInstanceOf(RequestAlreadyDecided);
    expect(lost[0].userMessage).toMatch(/^Claire Instructrice a déjà approuvé cette demande le \d.* prend effet dans/);
    await takeEffect(committed, request.id);
    expect((await mailboxOpenedBy(committed, request.id))?.people).toHaveLength(1);
    expect(await mailsAbout(committed, request.id)).toHaveLength(1);
  });

  test("an approval and a refusal: one of them", async () => {
    const [claire, marc] = await twoReviewers();
    const request = await aCommittedRequest();
    const seen = { requestId: request.id, version: 1 };
    const refusal = { refusalReason: "other" as const, refusalText: "Non.", correctionInvited: false };
    const outcomes = await Promise.allSettled([
      decideApproval(claire, { ...seen, ...addressOf(request.id) }),
      decideRefusal(marc, { ...seen, ...refusal }),
    ]);
    expect(rejections(outcomes)).toHaveLength(1);
    await takeEffect(committed, request.id);
    const opened = await mailboxOpenedBy(committed, request.id);
    expect(opened !== undefined).toBe(outcomes[0]?.status === "fulfilled");
    expect(await mailsAbout(committed, request.id)).toHaveLength(1);
  });

  test("the same address for two requests goes to one of them, and the other stays to be decided", async () => {
    const [claire, marc] = await twoReviewers();
    const [one, two] = [await aCommittedRequest(), await aCommittedRequest()];
    const address = addressOf(one.id);
    const outcomes = await Promise.allSettled([
      decideApproval(claire, { requestId: one.id, version: 1, ...address }),
      decideApproval(marc, { requestId: two.id, version: 1, ...address }),
    ]);
    expect(rejections(outcomes).map(({ name }) => name)).toEqual(["AddressReserved"]);
  });

  test("an address that takes effect while another asks for it is never promised twice", async () => {
    const { claire, request, decisionId } = await due();
    const other = await aCommittedRequest();
    const [, decided] = await Promise.allSettled([
      applyDecision(committed, decisionId),
      decideApproval(claire, { requestId: other.id, version: 1, ...addressOf(request.id) }),
    ]);
    expect(decided.status === "rejected" && decided.reason.name).toMatch(/^Address(Reserved|AlreadyTaken)$/);
  });
});

describe("a decision whose time has come", () => {
  test("takes effect once, however many workers have it", async () => {
    const { requestId, decisionId } = await due();
    await Promise.all([1, 2, 3].map(() => applyDecision(committed, decisionId)));
    expect((await journalOf(committed, "request", requestId)).map(({ action }) => action)).toEqual([
      "request.decision_made",
      "request.approved",
    ]);
    expect(await mailsAbout(committed, requestId)).toHaveLength(1);
  });

  test("is taken back, or takes effect: never both", async () => {
    const { claire, requestId, decisionId } = await due();
    const [back] = await Promise.allSettled([
      takeBackDecision(claire, { requestId, decisionId }),
      applyDecision(committed, decisionId),
    ]);
    const { state } = await latestDecision(committed, requestId);
    const opened = await mailboxOpenedBy(committed, requestId);
    expect([state, opened !== undefined]).toEqual(back.status === "fulfilled" ? ["taken_back", false] : ["done", true]);
    if (back.status === "rejected") expect(back.reason).toBeInstanceOf(DecisionOver);
  });

  test("and a withdrawal at the same instant: one of them, with its own mails", async () => {
    const { request, requestId, decisionId } = await due();
    const [withdrawn] = await Promise.allSettled([
      withdrawRequest(await contextOf(committed, request.applicantId), requestId),
      applyDecision(committed, decisionId),
    ]);
    const hasWithdrawn = withdrawn.status === "fulfilled";
    expect(await readRequest(committed, requestId)).toMatchObject({ status: hasWithdrawn ? "withdrawn" : "approved" });
    expect((await mailsAbout(committed, requestId)).map(({ name }) => name)).toEqual([
      hasWithdrawn ? "request-withdrawn" : "request-approved",
    ]);
  });
});
