import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { canReadRequestsOf } from "@/lib/review/policy";
import { endHandover } from "@/lib/succession/end-handover";
import { HandoverOver } from "@/lib/succession/errors";
import { overSentence } from "@/lib/succession/over-sentence";
import { canTakeBack, currentState } from "@/lib/succession/policy";
import type { handoverSchema } from "@/lib/succession/schema";
import { takeHandover } from "@/lib/succession/take-handover";

/** Whoever proposed changes their mind before it is accepted: the responsable, or the reviewer of a rescue. */
export async function takeBackHandover(context: Context, input: z.output<typeof handoverSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const { mailbox, handover } = await takeHandover(tx, input);
    const isStillTheirs = handover.kind === "handover" || canReadRequestsOf(actor, mailbox.regionCode);
    if (handover.proposer.id !== actor.id || !isStillTheirs) throw new NotFound();
    if (handover.state === "taken_back") return;
    const now = new Date();
    if (!canTakeBack(actor, handover, now)) throw new HandoverOver(overSentence(currentState(handover, now), handover));
    await endHandover(tx, context, { mailbox, handover }, { state: "taken_back" });
  });
}
