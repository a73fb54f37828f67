import "server-only";
import type { z } from "zod";
import { addDecisionJob, markConfirmed } from "@/db/queries/request-decisions";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { assertCanConfirm } from "@/lib/review/decisions/assert-can-confirm";
import { lockReadableDecision } from "@/lib/review/decisions/lock-readable-decision";
import { overSentence } from "@/lib/review/decisions/over-sentence";
import { secondsToTakeBack } from "@/lib/review/decisions/seconds-to-take-back";
import { DecisionOver } from "@/lib/review/errors";
import type { decisionSchema } from "@/lib/review/schemas";

/**
 * Confirms a colleague's decision that awaits a second look: it takes effect half a minute later. Asked twice by the same
 * person, it does so once. Throws `DecisionOver`, and as `assertCanConfirm`.
 */
export async function confirmDecision(context: Context, input: z.output<typeof decisionSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const decision = await lockReadableDecision(tx, actor, input);
    await assertCanConfirm(tx, actor, decision);
    if (decision.confirmedById === actor.id) return;
    if (decision.state !== "second_look") throw new DecisionOver(overSentence(decision));
    await markConfirmed(tx, decision, actor.id, secondsToTakeBack);
    await addDecisionJob(tx, decision.id);
    const { id: decisionId, kind, requestId, regionCode } = decision;
    await recordEvent(
      tx,
      context,
      "request.decision_confirmed",
      { type: "request", id: requestId, regionCode },
      { decisionId, kind },
    );
  });
}
