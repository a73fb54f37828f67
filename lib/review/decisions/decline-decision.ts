import "server-only";
import type { z } from "zod";
import { closeDecision } from "@/db/queries/request-decisions";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { assertCanConfirm } from "@/lib/review/decisions/assert-can-confirm";
import { lockReadableDecision } from "@/lib/review/decisions/lock-readable-decision";
import { overSentence } from "@/lib/review/decisions/over-sentence";
import { DecisionOver } from "@/lib/review/errors";
import type { declineSchema } from "@/lib/review/schemas";

/**
 * Declines a colleague's decision that awaits a second look, with words for them: the request is to be decided again.
 * Asked twice by the same person, it does so once. Throws `DecisionOver`, and as `assertCanConfirm`.
 */
export async function declineDecision(context: Context, input: z.output<typeof declineSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const decision = await lockReadableDecision(tx, actor, input);
    await assertCanConfirm(tx, actor, decision);
    const { id: decisionId, kind, state, requestId, regionCode } = decision;
    if (state === "declined" && decision.closedById === actor.id) return;
    if (state !== "second_look") throw new DecisionOver(overSentence(decision));
    await closeDecision(tx, decision, { state: "declined", closedById: actor.id, closedReason: input.reason });
    await recordEvent(
      tx,
      context,
      "request.decision_declined",
      { type: "request", id: requestId, regionCode },
      { decisionId, kind, reason: input.reason },
    );
  });
}
