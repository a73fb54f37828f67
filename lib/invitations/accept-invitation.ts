import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { endOtherInvitations, markAccepted } from "@/db/queries/invitation-changes";
import type { Invitation } from "@/db/queries/invitations";
import { insertMembership } from "@/db/queries/memberships";
import { fullName } from "@/lib/actor";
import type { Context } from "@/lib/context";
import { AlreadyInside, InvitationOver } from "@/lib/invitations/errors";
import { openInvitation } from "@/lib/invitations/open-invitation";
import type { answerSchema } from "@/lib/invitations/schema";
import { invitationState } from "@/lib/invitations/state";
import { tellAnswer } from "@/lib/invitations/tell-answer";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { endPastAccess } from "@/lib/mailboxes/end-past-access";
import { recordPeopleEvent } from "@/lib/mailboxes/record-people-event";

/** Enters a box, at once or from the day agreed. Accepted twice by the same person, it counts once. */
export async function acceptInvitation(
  context: Context,
  { invitationId }: z.output<typeof answerSchema>,
): Promise<{ mailboxId: string; isBegun: boolean }> {
  const { db, actor } = context;
  return db.transaction(async (tx) => {
    const { mailbox, invitation } = await openInvitation(tx, actor, invitationId);
    const { mailboxId, startsAt } = invitation;
    const isBegun = !startsAt || startsAt <= new Date();
    if (invitation.acceptedById === actor.id) return { mailboxId, isBegun };
    const state = invitationState(invitation);
    if (state !== "open") throw new InvitationOver(state);
    await endPastAccess(tx, mailbox, actor.id);
    await enter(tx, context, invitation, isBegun ? undefined : startsAt);
    await tellAnswer(tx, mailbox, actor, { isAccepted: true, role: invitation.role });
    return { mailboxId, isBegun };
  });
}

async function enter(tx: Db, context: Context, invitation: Invitation, startsAt: Date | undefined): Promise<void> {
  const { actor } = context;
  const { id, mailboxId, role, endsAt, invitedById, inviter, regionCode } = invitation;
  const added = await insertMembership(tx, {
    ...{ mailboxId, role, endsAt, individualId: actor.id, addedById: invitedById },
    ...(startsAt && { startsAt }),
  });
  if (!added) throw new AlreadyInside();
  await markAccepted(tx, id, actor.id);
  await endOtherInvitations(tx, mailboxId, id, actor.id);
  const dates = { startsAt: startsAt?.toISOString() ?? null, endsAt: endsAt?.toISOString() ?? null };
  const member = { ...actor, individualId: actor.id };
  const detail = { role, ...dates, invitedBy: fullName(inviter) };
  await recordPeopleEvent(tx, context, "mailbox.member_added", { id: mailboxId, regionCode }, member, detail);
  await queueEmail(
    tx,
    "added-to-mailbox",
    actor.email,
    {
      ...dates,
      addedBy: fullName(inviter),
      role,
      address: invitation.address,
      structureName: invitation.mailboxName,
      signInUrl: siteUrl("/connexion"),
      mailboxUrl: siteUrl(`/boites/${mailboxId}`),
    },
    { regionCode, subjectId: mailboxId },
  );
}
