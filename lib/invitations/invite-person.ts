import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { insertInvitation, markRevoked } from "@/db/queries/invitation-changes";
import { countInvitationsOfDay, findInvitation, findUnansweredTo, type Invitation } from "@/db/queries/invitations";
import { findStandingMemberNamed } from "@/db/queries/memberships";
import { fullName } from "@/lib/actor";
import type { Context } from "@/lib/context";
import { AlreadyInvited, TooManyInvitations } from "@/lib/invitations/errors";
import { isJustSent } from "@/lib/invitations/is-just-sent";
import { invitationLinkHash } from "@/lib/invitations/link-hash";
import { recordInvitationEvent } from "@/lib/invitations/record-invitation-event";
import type { inviteSchema } from "@/lib/invitations/schema";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { enforceLimit } from "@/lib/limits/limit";
import { AlreadyMember } from "@/lib/mailboxes/errors";
import { type OpenMailbox, openForChange } from "@/lib/mailboxes/open-for-change";
import { assertCanAddPeople } from "@/lib/mailboxes/policy";
import { randomToken } from "@/lib/secrets";

type Input = z.output<typeof inviteSchema>;

const mostPerDay = 50;

/**
 * Invites somebody into a box, with or without an account: what is answered, and how fast, does not tell which. Asked
 * twice in a row, it invites once. An invitation that this one replaces ends with it.
 */
export async function invitePerson(context: Context, input: Input): Promise<void> {
  const { db, actor } = context;
  await enforceLimit(db, { name: "invitation", subject: actor.id, max: 30, windowSeconds: 3600 });
  await db.transaction(async (tx) => {
    const mailbox = await openForChange(tx, actor, input.mailboxId);
    assertCanAddPeople(mailbox);
    if (input.replaces) await withdrawReplaced(tx, context, mailbox, input.replaces);
    const member = await findStandingMemberNamed(tx, mailbox.id, input.person);
    if (member) throw new AlreadyMember(fullName(member), member.role);
    const unanswered = await findUnansweredTo(tx, mailbox.id, input.person);
    if (unanswered && isRepeated(unanswered, context, input)) return;
    if (unanswered && !unanswered.isExpired) throw new AlreadyInvited();
    if (unanswered) await markRevoked(tx, unanswered.id, actor.id);
    if ((await countInvitationsOfDay(tx, mailbox.id)) >= mostPerDay) throw new TooManyInvitations();
    await invite(tx, context, mailbox, input);
  });
}

async function invite(
  tx: Db,
  context: Context,
  mailbox: OpenMailbox,
  { person, role, startsAt, endsAt, message }: Input,
): Promise<void> {
  const token = person.email ? randomToken() : undefined;
  const offer = { ...person, role, startsAt, endsAt, message, mailboxId: mailbox.id };
  const tokenHash = token ? invitationLinkHash(token) : null;
  const id = await insertInvitation(tx, { ...offer, tokenHash, invitedById: context.actor.id });
  await sendInvitation(tx, id, token);
  await recordInvitationEvent(tx, context, "mailbox.invitation_sent", mailbox, { ...offer, id });
}

async function withdrawReplaced(tx: Db, context: Context, mailbox: OpenMailbox, id: string): Promise<void> {
  const replaced = await findInvitation(tx, id);
  if (replaced?.mailboxId !== mailbox.id || replaced.acceptedAt || replaced.declinedAt || replaced.revokedAt) return;
  await markRevoked(tx, id, context.actor.id);
  if (!replaced.isExpired) await recordInvitationEvent(tx, context, "mailbox.invitation_revoked", mailbox, replaced);
}

function isRepeated(sent: Invitation, { actor }: Context, { role, startsAt, endsAt }: Input): boolean {
  const isSame =
    sent.invitedById === actor.id &&
    sent.role === role &&
    sent.startsAt?.getTime() === startsAt?.getTime() &&
    sent.endsAt?.getTime() === endsAt?.getTime();
  return isSame && isJustSent(sent);
}
