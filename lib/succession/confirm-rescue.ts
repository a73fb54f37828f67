import "server-only";
import type { z } from "zod";
import { markHandoverConfirmed } from "@/db/queries/handovers";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import type { Context } from "@/lib/context";
import { askSuccessor } from "@/lib/succession/ask-successor";
import { assertCanConfirmRescue } from "@/lib/succession/assert-can-confirm-rescue";
import { answerBefore } from "@/lib/succession/delays";
import { HandoverOver } from "@/lib/succession/errors";
import { overSentence } from "@/lib/succession/over-sentence";
import { currentState } from "@/lib/succession/policy";
import { recordHandoverEvent } from "@/lib/succession/record-handover-event";
import type { confirmRescueSchema } from "@/lib/succession/schema";
import { takeHandover } from "@/lib/succession/take-handover";

/**
 * A second reviewer confirms that a box needs a new responsable. The named person may accept once the time to object is
 * over, at once when the responsable is known to be gone: they then lose access. Confirming again changes nothing.
 */
export async function confirmRescue(context: Context, input: z.output<typeof confirmRescueSchema>): Promise<void> {
  const { db, actor } = context;
  assertRecentProof(actor, "decision");
  await db.transaction(async (tx) => {
    const { mailbox, handover } = await takeHandover(tx, input);
    await assertCanConfirmRescue(tx, actor, { mailbox, handover });
    if (handover.confirmer?.id === actor.id) return;
    const now = new Date();
    const state = currentState(handover, now);
    if (state !== "to_confirm") throw new HandoverOver(overSentence(state, handover));
    const isFormerGone = input.isFormerGone === "on";
    const opensAt = isFormerGone || handover.opensAt < now ? now : handover.opensAt;
    const expiresAt = answerBefore(opensAt);
    const formerLeaves = isFormerGone || handover.formerLeaves;
    const confirmation = { confirmedById: actor.id, isFormerGone, formerLeaves, opensAt, expiresAt };
    await markHandoverConfirmed(tx, handover.id, confirmation);
    await recordHandoverEvent(
      tx,
      context,
      "mailbox.handover_confirmed",
      { mailbox, handover },
      { isFormerGone, opensAt: opensAt.toISOString(), reason: handover.reason },
    );
    if (opensAt <= now) await askSuccessor(tx, mailbox, { ...handover, expiresAt });
  });
}
