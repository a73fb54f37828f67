import "server-only";
import type { z } from "zod";
import { findMembershipOf } from "@/db/queries/memberships";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { endHandover } from "@/lib/succession/end-handover";
import { HandoverOver } from "@/lib/succession/errors";
import { overSentence } from "@/lib/succession/over-sentence";
import { canObject, currentState } from "@/lib/succession/policy";
import type { handoverSchema } from "@/lib/succession/schema";
import { takeHandover } from "@/lib/succession/take-handover";

/** The responsable is there after all: the rescue ends, and the service centre and the members learn so. */
export async function objectToRescue(context: Context, input: z.output<typeof handoverSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const { mailbox, handover } = await takeHandover(tx, input);
    if (handover.kind !== "rescue" || handover.former.id !== actor.id) throw new NotFound();
    if (handover.state === "objected") return;
    const isResponsable = (await findMembershipOf(tx, mailbox.id, actor.id))?.role === "responsable";
    const now = new Date();
    if (!canObject(isResponsable, handover, now)) {
      throw new HandoverOver(overSentence(currentState(handover, now), handover));
    }
    await endHandover(tx, context, { mailbox, handover }, { state: "objected" });
  });
}
