import "server-only";
import { listEventsAmong } from "@/db/queries/audit-events";
import { findOpenHandover } from "@/db/queries/handovers";
import { findMailboxFacts } from "@/db/queries/mailbox-supervision";
import { listMembers } from "@/db/queries/memberships";
import { isOfStructure } from "@/db/queries/succession-people";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { peopleActions } from "@/lib/mailboxes/people-actions";
import { canBecomeResponsable } from "@/lib/mailboxes/policy";
import { canReadRequestsOf } from "@/lib/review/policy";
import { confirmationDueAt, isConfirmationDue } from "@/lib/succession/confirmation-due";
import { canTakeBack, confirmationConflict, isLive, rescueConflict } from "@/lib/succession/policy";

const eventsShown = 30;

/** A box of a reviewer’s region, its people and what happened to them; throws NotFound for one of another region. */
export async function viewSupervised({ db, actor }: Context, { mailboxId }: { mailboxId: string }) {
  const mailbox = await findMailboxFacts(db, mailboxId);
  if (!mailbox || !canReadRequestsOf(actor, mailbox.regionCode)) throw new NotFound();
  const [members, found, isMember, events] = await Promise.all([
    listMembers(db, mailboxId),
    findOpenHandover(db, mailboxId),
    isOfStructure(db, actor.id, mailbox.structureId),
    listEventsAmong(db, { type: "mailbox", id: mailboxId }, { actions: peopleActions, limit: eventsShown, offset: 0 }),
  ]);
  const now = new Date();
  const handover = found && isLive(found, now) ? found : undefined;
  const concern = { ...mailbox, isOfStructure: isMember, successorId: handover?.successor.id };
  const conflict = rescueConflict(actor, concern);
  const isToConfirm = handover?.kind === "rescue" && handover.state === "to_confirm";
  const whyNotConfirm = isToConfirm ? (conflict ?? confirmationConflict(actor, handover)) : undefined;
  return {
    mailbox,
    members,
    events,
    handover,
    conflict,
    candidates: members.filter(canBecomeResponsable),
    isLate: mailbox.status === "active" && isConfirmationDue(mailbox, now),
    dueAt: confirmationDueAt(mailbox),
    canPropose: mailbox.status !== "closed" && !handover && !conflict,
    isToConfirm,
    whyNotConfirm,
    canTakeBack: handover?.kind === "rescue" && canTakeBack(actor, handover, now),
  };
}

export type SupervisedView = Awaited<ReturnType<typeof viewSupervised>>;
