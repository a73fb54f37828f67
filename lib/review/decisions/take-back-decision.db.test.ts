import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { reviewerRegions } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { decideApproval } from "@/lib/review/decisions/decide-approval";
import { takeBackDecision } from "@/lib/review/decisions/take-back-decision";
import { DecisionOver, NotTheDecider, RequestAlreadyDecided } from "@/lib/review/errors";
import { readRequest as readForReview } from "@/lib/review/read-request";
import { test } from "@/tests/support/database";
import { latestDecision, takeEffect } from "@/tests/support/decisions";
import { aRequest, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { mailboxOpenedBy } from "@/tests/support/mailboxes";
import { address, toApprove } from "@/tests/support/reviews";
import { journalOf, mailsAbout } from "@/tests/support/traces";

async function decided(tx: Db) {
  const found = await toApprove(tx);
  const decisionId = await found.decide();
  const input = { requestId: found.request.id, decisionId };
  return { ...found, ...input, input, takeBack: () => takeBackDecision(found.context, input) };
}

describe("a decision waits", () => {
  test("before it takes effect nothing has left, and the request is as it was", async ({ tx }) => {
    const { requestId, context } = await decided(tx);
    expect(await readRequest(tx, requestId)).toMatchObject({ status: "submitted", decidedById: null });
    expect(await mailsAbout(tx, requestId)).toEqual([]);
    expect(await mailboxOpenedBy(tx, requestId)).toBeUndefined();
    const { decision } = await readForReview(context, requestId);
    expect(decision.open).toMatchObject({ kind: "approve", state: "held", isMine: true, canTakeBack: true });
    expect(decision.open?.secondsLeft).toBeGreaterThan(20);
  });

  test("whoever decides meanwhile is told who decided what, and when it takes effect", async ({ tx }) => {
    const { requestId, decide, context } = await decided(tx);
    const marc = await contextOf(tx, (await aReviewer(tx)).id);
    const late = decideApproval(marc, { requestId, version: 1, ...address });
    await expect(late).rejects.toBeInstanceOf(RequestAlreadyDecided);
    await expect(decide()).rejects.toMatchObject({
      userMessage: expect.stringMatching(/^Vous avez déjà approuvé .* prend effet dans \d+\s/),
    });
    expect((await readForReview(marc, requestId)).obstacle).toMatch(/^Claire Instructrice a déjà approuvé/);
    expect((await readForReview(context, requestId)).outcome).toBeUndefined();
  });

  test("its address is nobody else's meanwhile", async ({ tx }) => {
    const { context } = await decided(tx);
    const other = await aRequest(tx);
    const wished = decideApproval(context, { requestId: other.id, version: 1, ...address });
    await expect(wished).rejects.toMatchObject({ name: "AddressReserved", field: "localPart" });
  });

  test("it stands although its reviewer has lost the right since", async ({ tx }) => {
    const { requestId } = await decided(tx);
    await tx.delete(reviewerRegions);
    await takeEffect(tx, requestId);
    expect(await readRequest(tx, requestId)).toMatchObject({ status: "approved" });
  });
});

describe("taking a decision back", () => {
  test("leaves no trace but the journal's, and frees the address", async ({ tx }) => {
    const { requestId, context, reviewer, takeBack } = await decided(tx);
    await takeBack();
    await takeBack();
    await takeEffect(tx, requestId);
    expect(await latestDecision(tx, requestId)).toMatchObject({ state: "taken_back", closedById: reviewer.id });
    expect(await readRequest(tx, requestId)).toMatchObject({ status: "submitted", decidedById: null });
    expect(await mailsAbout(tx, requestId)).toEqual([]);
    expect((await journalOf(tx, "request", requestId)).map(({ action }) => action)).toEqual([
      "request.decision_made",
      "request.decision_taken_back",
    ]);
    const { decision } = await readForReview(context, requestId);
    expect(decision).toMatchObject({ open: undefined, closed: { state: "taken_back" } });
    const other = await aRequest(tx);
    await expect(decideApproval(context, { requestId: other.id, version: 1, ...address })).resolves.toBeDefined();
  });

  test("the request can be decided again, and only that decision is then shown", async ({ tx }) => {
    const { requestId, takeBack, approve, context } = await decided(tx);
    await takeBack();
    await approve();
    expect(await readRequest(tx, requestId)).toMatchObject({ status: "approved" });
    expect((await readForReview(context, requestId)).decision).toEqual({ open: undefined, closed: undefined });
  });

  test("is too late once it has taken effect, and says since when", async ({ tx }) => {
    const { requestId, takeBack } = await decided(tx);
    await takeEffect(tx, requestId);
    await expect(takeBack()).rejects.toBeInstanceOf(DecisionOver);
    await expect(takeBack()).rejects.toMatchObject({ userMessage: expect.stringMatching(/^Trop tard.* le \d/) });
    expect(await readRequest(tx, requestId)).toMatchObject({ status: "approved" });
  });

  test("is for whoever decided, while they review the region", async ({ tx }) => {
    const { input, takeBack, applicant } = await decided(tx);
    const colleague = await contextOf(tx, (await aReviewer(tx)).id);
    await expect(takeBackDecision(colleague, input)).rejects.toBeInstanceOf(NotTheDecider);
    for (const { id } of [applicant, await aReviewer(tx, ["97"])]) {
      await expect(takeBackDecision(await contextOf(tx, id), input)).rejects.toBeInstanceOf(NotFound);
    }
    const elsewhere = { ...input, requestId: (await aRequest(tx)).id };
    await expect(takeBackDecision(colleague, elsewhere)).rejects.toBeInstanceOf(NotFound);
    await expect(takeBack()).resolves.toBeUndefined();
  });
});
