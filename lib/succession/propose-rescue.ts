import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { insertHandover } from "@/db/queries/handovers";
import { lockMailbox } from "@/db/queries/mailboxes";
import { listMembers } from "@/db/queries/memberships";
import { findPersonByRpps } from "@/db/queries/succession-people";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { fullName } from "@/lib/actor";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { MemberGone, NotAHealthProfessional } from "@/lib/mailboxes/errors";
import { announceRescue } from "@/lib/succession/announce-rescue";
import { assertCanRescue } from "@/lib/succession/assert-can-rescue";
import { afterObjection, answerBefore } from "@/lib/succession/delays";
import { AlreadyResponsable, HandoverUnderWay, NoAccountWithRpps } from "@/lib/succession/errors";
import { freePlace } from "@/lib/succession/free-place";
import { recordHandoverEvent } from "@/lib/succession/record-handover-event";
import type { proposeRescueSchema } from "@/lib/succession/schema";

type Input = z.output<typeof proposeRescueSchema>;

/**
 * A reviewer of the region names a new responsable for a box whose own is gone. All its members and the responsable learn
 * so at once; nothing changes until a second reviewer has confirmed, the responsable has had time to object, and the
 * named person accepts. Sending it twice does it once.
 */
export async function proposeRescue(context: Context, input: Input): Promise<void> {
  const { db, actor } = context;
  assertRecentProof(actor, "decision");
  await db.transaction(async (tx) => {
    const mailbox = await lockMailbox(tx, input.mailboxId);
    if (!mailbox) throw new NotFound();
    await assertCanRescue(tx, actor, mailbox);
    const members = await listMembers(tx, mailbox.id);
    const former = members.find(({ role }) => role === "responsable");
    if (!former) throw new NotFound();
    const successor = await findSuccessor(tx, members, input);
    if (successor.individualId === former.individualId) throw new AlreadyResponsable();
    await assertCanRescue(tx, actor, mailbox, successor.individualId);
    const now = new Date();
    const underWay = await freePlace(tx, mailbox, now);
    if (underWay?.proposer.id === actor.id && underWay.successor.id === successor.individualId) return;
    if (underWay) throw new HandoverUnderWay(fullName(underWay.successor));
    const opensAt = afterObjection(now);
    const proposal = {
      kind: "rescue",
      state: "to_confirm",
      proposedAt: now,
      formerLeaves: input.formerRole === "none",
      reason: input.reason,
      evidence: input.evidence,
      opensAt,
      expiresAt: answerBefore(opensAt),
    } as const;
    const people = { proposedById: actor.id, formerId: former.individualId, successorId: successor.individualId };
    await insertHandover(tx, { mailboxId: mailbox.id, ...proposal, ...people });
    const handover = { ...proposal, proposer: actor, successor: { ...successor, id: successor.individualId } };
    const { reason } = input;
    await recordHandoverEvent(tx, context, "mailbox.handover_proposed", { mailbox, handover }, { reason });
    await announceRescue(tx, mailbox, { ...handover, members });
  });
}

/** A member of the box, or whoever holds the RPPS number. */
async function findSuccessor(tx: Db, members: Awaited<ReturnType<typeof listMembers>>, { successor, rpps }: Input) {
  const member = members.find(({ individualId }) => individualId === successor);
  const person = successor === "other" && rpps ? await findPersonByRpps(tx, rpps) : member;
  if (!person) throw successor === "other" ? new NoAccountWithRpps() : new MemberGone();
  if (person.kind !== "PER") throw new NotAHealthProfessional();
  return person;
}
