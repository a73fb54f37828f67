import "server-only";
import type { z } from "zod";
import { closeDecision } from "@/db/queries/request-decisions";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { lockReadableDecision } from "@/lib/review/decisions/lock-readable-decision";
import { overSentence } from "@/lib/review/decisions/over-sentence";
import { DecisionOver, NotTheDecider } from "@/lib/review/errors";
import { canTakeBack } from "@/lib/review/policy";
import type { decisionSchema } from "@/lib/review/schemas";

/**
 * Takes a decision back before it takes effect: nothing has left, and its address is free again. Asked twice by the same
 * person, it does so once. Throws `NotFound`, `NotTheDecider`, or `DecisionOver` when it is too late.
 */
export async function takeBackDecision(context: Context, input: z.output<typeof decisionSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const decision = await lockReadableDecision(tx, actor, input);
    const { id: decisionId, kind, state, requestId, regionCode } = decision;
    if (!canTakeBack(actor, decision)) throw new NotTheDecider();
    if (state === "taken_back" && decision.closedById === actor.id) return;
    if (decision.closedAt) throw new DecisionOver(overSentence(decision));
    await closeDecision(tx, decision, { state: "taken_back", closedById: actor.id });
    await recordEvent(
      tx,
      context,
      "request.decision_taken_back",
      { type: "request", id: requestId, regionCode },
      { decisionId, kind },
    );
  });
}
