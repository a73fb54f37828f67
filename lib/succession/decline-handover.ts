import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { endHandover } from "@/lib/succession/end-handover";
import { HandoverOver } from "@/lib/succession/errors";
import { overSentence } from "@/lib/succession/over-sentence";
import { canDecline, currentState } from "@/lib/succession/policy";
import type { handoverSchema } from "@/lib/succession/schema";
import { takeHandover } from "@/lib/succession/take-handover";

/** The named person does not want to answer for the box; nothing changes there. Declining again changes nothing. */
export async function declineHandover(context: Context, input: z.output<typeof handoverSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const { mailbox, handover } = await takeHandover(tx, input);
    if (handover.successor.id !== actor.id) throw new NotFound();
    if (handover.state === "declined") return;
    const now = new Date();
    if (!canDecline(actor, handover, now)) throw new HandoverOver(overSentence(currentState(handover, now), handover));
    await endHandover(tx, context, { mailbox, handover }, { state: "declined" });
  });
}
