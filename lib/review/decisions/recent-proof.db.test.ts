import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { regions } from "@/db/schema";
import { ProofNeeded } from "@/lib/accounts/recent-proof";
import type { Context } from "@/lib/context";
import { allowAnother } from "@/lib/review/allow-another";
import { confirmDecision } from "@/lib/review/decisions/confirm-decision";
import { decideApproval } from "@/lib/review/decisions/decide-approval";
import { decideQuestions } from "@/lib/review/decisions/decide-questions";
import { decideRefusal } from "@/lib/review/decisions/decide-refusal";
import { declineDecision } from "@/lib/review/decisions/decline-decision";
import { resumeReview } from "@/lib/review/resume-review";
import { changeSecondLook } from "@/lib/team/change-second-look";
import { grantReviewer } from "@/lib/team/grant-reviewer";
import { removeReviewer } from "@/lib/team/remove-reviewer";
import { test } from "@/tests/support/database";
import { anIndividual, aRequest, aReviewer, contextOf } from "@/tests/support/fixtures";
import { anOperatorContext } from "@/tests/support/operators";
import { domain, toApprove } from "@/tests/support/reviews";

const provedHoursAgo = (context: Context, hours: number): Context => ({
  ...context,
  actor: { ...context.actor, provedAt: new Date(Date.now() - hours * 3_600_000) },
});

describe("a factor entered lately", () => {
  test("is asked of whoever decides, after twelve hours", async ({ tx }) => {
    const { id: requestId } = await aRequest(tx);
    const context = await contextOf(tx, (await aReviewer(tx)).id);
    const stale = provedHoursAgo(context, 12);
    const refusal = { requestId, version: 1, refusalReason: "other", refusalText: "Introuvable." } as const;
    const acts = [
      () => decideApproval(stale, { requestId, version: 1, localPart: "pharmacie.81000.albi", domain }),
      () => decideRefusal(stale, { ...refusal, correctionInvited: false }),
      () => decideQuestions(stale, { requestId, version: 1, message: "Précisez.", questions: [] }),
      () => allowAnother(stale, { requestId, reason: "Deux services." }),
      () => resumeReview(stale, { requestId, version: 1, reason: "Sans réponse." }),
    ];
    for (const act of acts) await expect(act()).rejects.toBeInstanceOf(ProofNeeded);
    await decideRefusal(provedHoursAgo(context, 11.9), { ...refusal, correctionInvited: false });
  });

  test("is asked of the second reviewer too", async ({ tx }) => {
    const { request, decide } = await toApprove(tx);
    const inTheRegion = eq(regions.code, "76");
    await tx
      .update(regions)
      .set({ secondLook: ["address_edited"] })
      .where(inTheRegion);
    const input = { requestId: request.id, decisionId: await decide({ localPart: "officine.albi", domain }) };
    const colleague = await contextOf(tx, (await aReviewer(tx)).id);
    const stale = provedHoursAgo(colleague, 12);
    await expect(confirmDecision(stale, input)).rejects.toBeInstanceOf(ProofNeeded);
    await expect(declineDecision(stale, { ...input, reason: "Non." })).rejects.toBeInstanceOf(ProofNeeded);
    await confirmDecision(colleague, input);
  });

  test("is asked after a quarter of an hour of an operator who changes who may decide, and what", async ({ tx }) => {
    const { email, id } = await anIndividual(tx);
    const stale = provedHoursAgo(await anOperatorContext(tx), 0.26);
    const region = { regionCode: "76" };
    await expect(grantReviewer(stale, { ...region, email })).rejects.toBeInstanceOf(ProofNeeded);
    await expect(removeReviewer(stale, { ...region, individualId: id })).rejects.toBeInstanceOf(ProofNeeded);
    await expect(changeSecondLook(stale, { ...region, ticked: region })).rejects.toBeInstanceOf(ProofNeeded);
    await grantReviewer(provedHoursAgo(await anOperatorContext(tx), 0.24), { ...region, email });
  });
});
