import "server-only";
import type { z } from "zod";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import type { Context } from "@/lib/context";
import { assertCanConfirmRescue } from "@/lib/succession/assert-can-confirm-rescue";
import { endHandover } from "@/lib/succession/end-handover";
import { HandoverOver } from "@/lib/succession/errors";
import { overSentence } from "@/lib/succession/over-sentence";
import { currentState } from "@/lib/succession/policy";
import type { refuseRescueSchema } from "@/lib/succession/schema";
import { takeHandover } from "@/lib/succession/take-handover";

/** A second reviewer does not confirm, with words for the first: the box stays as it is. Refusing again changes nothing. */
export async function refuseRescue(context: Context, input: z.output<typeof refuseRescueSchema>): Promise<void> {
  const { db, actor } = context;
  assertRecentProof(actor, "decision");
  await db.transaction(async (tx) => {
    const { mailbox, handover } = await takeHandover(tx, input);
    await assertCanConfirmRescue(tx, actor, { mailbox, handover });
    if (handover.state === "refused" && handover.closer?.id === actor.id) return;
    const state = currentState(handover, new Date());
    if (state !== "to_confirm") throw new HandoverOver(overSentence(state, handover));
    await endHandover(tx, context, { mailbox, handover }, { state: "refused", reason: input.reason });
  });
}
