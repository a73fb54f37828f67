import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "@/db/client";
import { mailboxes, regions } from "@/db/schema";
import { NotFound } from "@/lib/errors";
import { confirmDecision } from "@/lib/review/decisions/confirm-decision";
import { declineDecision } from "@/lib/review/decisions/decline-decision";
import { takeBackDecision } from "@/lib/review/decisions/take-back-decision";
import { ConflictOfInterest, DecisionOver } from "@/lib/review/errors";
import { readRequest as readForReview } from "@/lib/review/read-request";
import { test } from "@/tests/support/database";
import { latestDecision, takeEffect } from "@/tests/support/decisions";
import { aMailbox, aReviewer, contextOf, readRequest } from "@/tests/support/fixtures";
import { domain, toApprove } from "@/tests/support/reviews";
import { journalOf, mailsAbout } from "@/tests/support/traces";

const proposed = { localPart: "pharmacie.du.centre.81000.albi", domain };
const ownWords = { ...proposed, localPart: "officine.albi" };

/** An approval in a region that wants a second look at an address edited by hand, and a colleague to look. */
async function toConfirm(tx: Db, chosen: object = ownWords) {
  const found = await toApprove(tx);
  await tx
    .update(regions)
    .set({ secondLook: ["address_edited"] })
    .where(eq(regions.code, "76"));
  const decisionId = await found.decide(chosen);
  const input = { requestId: found.request.id, decisionId };
  const marc = await aReviewer(tx, ["76"], { firstName: "Marc" });
  return { ...found, ...input, input, marc, colleague: await contextOf(tx, marc.id) };
}

const reason = "L’adresse ne dit pas la ville.";

describe("what a region marks", () => {
  test("awaits a second reviewer, and nothing takes effect before", async ({ tx }) => {
    const { requestId, context, colleague } = await toConfirm(tx);
    await takeEffect(tx, requestId);
    expect(await latestDecision(tx, requestId)).toMatchObject({ state: "second_look", effectiveAt: null });
    expect(await readRequest(tx, requestId)).toMatchObject({
      status: "submitted",
      alerts: expect.arrayContaining(["second_look"]),
    });
    expect((await readForReview(context, requestId)).decision.open).toMatchObject({
      secondLookReasons: ["L’adresse a été modifiée à la main"],
      secondsLeft: null,
      canTakeBack: true,
      canConfirm: false,
      whyNotConfirm: expect.stringContaining("un collègue doit la confirmer"),
    });
    expect((await readForReview(colleague, requestId)).decision.open).toMatchObject({
      canTakeBack: false,
      canConfirm: true,
    });
  });

  test("is not met by the address that was proposed", async ({ tx }) => {
    const { requestId } = await toConfirm(tx, proposed);
    expect(await latestDecision(tx, requestId)).toMatchObject({ state: "held", secondLookReasons: [] });
  });
});

describe("confirming", () => {
  test("lets it take effect half a minute later, in the name of whoever decided", async ({ tx }) => {
    const { requestId, input, reviewer, marc, colleague } = await toConfirm(tx);
    await confirmDecision(colleague, input);
    await confirmDecision(colleague, input);
    expect(await readRequest(tx, requestId)).toMatchObject({
      status: "submitted",
      alerts: expect.not.arrayContaining(["second_look"]),
    });
    await takeEffect(tx, requestId);
    expect(await readRequest(tx, requestId)).toMatchObject({ status: "approved", decidedById: reviewer.id });
    expect(await journalOf(tx, "request", requestId)).toMatchObject([
      { action: "request.decision_made", detail: { secondLook: ["address_edited"] } },
      { action: "request.decision_confirmed", actorId: marc.id },
      { action: "request.approved", actorId: reviewer.id },
    ]);
  });

  test("can be taken back by either of the two until then", async ({ tx }) => {
    const { requestId, input, colleague, marc } = await toConfirm(tx);
    await confirmDecision(colleague, input);
    await takeBackDecision(colleague, input);
    expect(await latestDecision(tx, requestId)).toMatchObject({ state: "taken_back", closedById: marc.id });
    await expect(confirmDecision(await contextOf(tx, (await aReviewer(tx)).id), input)).rejects.toBeInstanceOf(
      DecisionOver,
    );
  });
});

describe("declining", () => {
  test("gives the request back to be decided, with words for whoever decided", async ({ tx }) => {
    const { requestId, input, colleague, context: claire, approve } = await toConfirm(tx);
    await declineDecision(colleague, { ...input, reason });
    await declineDecision(colleague, { ...input, reason });
    expect(await readRequest(tx, requestId)).toMatchObject({
      status: "submitted",
      alerts: expect.not.arrayContaining(["second_look"]),
    });
    expect((await readForReview(claire, requestId)).decision.closed).toMatchObject({
      state: "declined",
      sentence: expect.stringMatching(/^Marc Instructrice a refusé de confirmer l’approbation le \d/),
      reason,
    });
    expect(await mailsAbout(tx, requestId)).toEqual([]);
    await approve(proposed);
    expect(await readRequest(tx, requestId)).toMatchObject({ status: "approved" });
  });

  test("is too late once it is confirmed", async ({ tx }) => {
    const { input, colleague } = await toConfirm(tx);
    await confirmDecision(colleague, input);
    await expect(declineDecision(colleague, { ...input, reason })).rejects.toBeInstanceOf(DecisionOver);
  });
});

describe.each([
  ["confirming", confirmDecision],
  ["declining", declineDecision],
])("%s", (_, act) => {
  test("is for another reviewer of the region, who is not concerned", async ({ tx }) => {
    const { input, request, context: claire, colleague, marc, applicant } = await toConfirm(tx);
    const look = { ...input, reason };
    await expect(act(claire, look)).rejects.toBeInstanceOf(ConflictOfInterest);
    for (const { id } of [applicant, await aReviewer(tx, ["97"])]) {
      await expect(act(await contextOf(tx, id), look)).rejects.toBeInstanceOf(NotFound);
    }
    const box = await aMailbox(tx, { responsableId: marc.id });
    await tx
      .update(mailboxes)
      .set({ structureId: request.structureId ?? "" })
      .where(eq(mailboxes.id, box.id));
    await expect(act(colleague, look)).rejects.toBeInstanceOf(ConflictOfInterest);
  });
});
