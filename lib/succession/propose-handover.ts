import "server-only";
import type { z } from "zod";
import { insertHandover } from "@/db/queries/handovers";
import { findMember } from "@/db/queries/memberships";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { fullName } from "@/lib/actor";
import type { Context } from "@/lib/context";
import { MemberGone, NotAHealthProfessional } from "@/lib/mailboxes/errors";
import { openForChange } from "@/lib/mailboxes/open-for-change";
import { assertCanHandOver, canBecomeResponsable } from "@/lib/mailboxes/policy";
import { askSuccessor } from "@/lib/succession/ask-successor";
import { answerBefore } from "@/lib/succession/delays";
import { HandoverUnderWay } from "@/lib/succession/errors";
import { freePlace } from "@/lib/succession/free-place";
import { recordHandoverEvent } from "@/lib/succession/record-handover-event";
import type { proposeHandoverSchema } from "@/lib/succession/schema";

/**
 * Asks another member, a health professional, to answer for the box; nothing changes until they accept. Asking the same
 * person again changes nothing. Throws ProofNeeded, MemberGone, NotAHealthProfessional, HandoverUnderWay.
 */
export async function proposeHandover(context: Context, input: z.output<typeof proposeHandoverSchema>): Promise<void> {
  const { db, actor } = context;
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    const mailbox = await openForChange(tx, actor, input.mailboxId);
    assertCanHandOver(mailbox);
    const successor = await findMember(tx, mailbox.id, input.memberId);
    if (!successor) throw new MemberGone();
    if (!canBecomeResponsable(successor)) throw new NotAHealthProfessional();
    const now = new Date();
    const underWay = await freePlace(tx, mailbox, now);
    if (underWay?.kind === "handover" && underWay.successor.id === successor.individualId) return;
    if (underWay) throw new HandoverUnderWay(fullName(underWay.successor));
    const proposal = {
      kind: "handover",
      state: "open",
      proposedAt: now,
      formerLeaves: input.formerRole === "none",
      opensAt: now,
      expiresAt: answerBefore(now),
    } as const;
    const people = { proposedById: actor.id, formerId: actor.id, successorId: successor.individualId };
    const id = await insertHandover(tx, { mailboxId: mailbox.id, ...proposal, ...people });
    const handover = { ...proposal, id, proposer: actor, successor: { ...successor, id: successor.individualId } };
    await recordHandoverEvent(tx, context, "mailbox.handover_proposed", { mailbox, handover });
    await askSuccessor(tx, mailbox, handover);
  });
}
