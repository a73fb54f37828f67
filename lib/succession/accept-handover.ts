import "server-only";
import type { z } from "zod";
import { closeHandover } from "@/db/queries/handovers";
import { listMembers } from "@/db/queries/memberships";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { fullName } from "@/lib/actor";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { announceResponsable } from "@/lib/succession/announce-responsable";
import { HandoverOver, TooEarlyToAccept } from "@/lib/succession/errors";
import { exchangeRoles } from "@/lib/succession/exchange-roles";
import { overSentence } from "@/lib/succession/over-sentence";
import { canAccept, currentState, isLive } from "@/lib/succession/policy";
import { recordHandoverEvent } from "@/lib/succession/record-handover-event";
import type { handoverSchema } from "@/lib/succession/schema";
import { takeHandover } from "@/lib/succession/take-handover";

/**
 * The named person answers for the box from now on, and everybody in it learns so. Accepting again changes nothing.
 * Throws ProofNeeded, HandoverOver, TooEarlyToAccept.
 */
export async function acceptHandover(context: Context, input: z.output<typeof handoverSchema>): Promise<void> {
  const { db, actor } = context;
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    const { mailbox, handover } = await takeHandover(tx, input);
    if (handover.successor.id !== actor.id) throw new NotFound();
    if (handover.state === "accepted") return;
    const now = new Date();
    if (!isLive(handover, now)) throw new HandoverOver(overSentence(currentState(handover, now), handover));
    if (!canAccept(actor, handover, now)) throw new TooEarlyToAccept();
    const before = await listMembers(tx, mailbox.id);
    await exchangeRoles(tx, handover);
    await closeHandover(tx, handover.id, { state: "accepted", closedById: actor.id });
    await recordHandoverEvent(
      tx,
      context,
      "mailbox.responsibility_handed_over",
      { mailbox, handover },
      {
        previousResponsableId: handover.former.id,
        previousResponsableName: fullName(handover.former),
        previousResponsableLeft: handover.formerLeaves,
      },
    );
    await announceResponsable(tx, mailbox, handover, before);
  });
}
