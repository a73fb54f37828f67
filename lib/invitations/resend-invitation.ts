import "server-only";
import type { z } from "zod";
import { renewInvitation } from "@/db/queries/invitation-changes";
import type { Context } from "@/lib/context";
import { InvitationOver } from "@/lib/invitations/errors";
import { isJustSent } from "@/lib/invitations/is-just-sent";
import { invitationLinkHash } from "@/lib/invitations/link-hash";
import { openSentInvitation } from "@/lib/invitations/open-sent-invitation";
import { recordInvitationEvent } from "@/lib/invitations/record-invitation-event";
import type { sentInvitationSchema } from "@/lib/invitations/schema";
import { sendInvitation } from "@/lib/invitations/send-invitation";
import { invitationState } from "@/lib/invitations/state";
import { enforceLimit } from "@/lib/limits/limit";
import { assertCanManagePeople } from "@/lib/mailboxes/policy";
import { seenMailbox } from "@/lib/mailboxes/seen-mailbox";
import { randomToken } from "@/lib/secrets";

/** Sends an open invitation again, with another link and seven more days; five times a day at most. */
export async function resendInvitation(context: Context, input: z.output<typeof sentInvitationSchema>): Promise<void> {
  const { db, actor } = context;
  const { mailboxId, invitationId } = input;
  // Before anything is counted: tries of somebody who may not would use up the sendings.
  assertCanManagePeople((await seenMailbox(context, mailboxId)).access);
  const subject = `${mailboxId} ${invitationId}`;
  await enforceLimit(db, { name: "invitation sent again", subject, max: 5, windowSeconds: 24 * 3600 });
  await db.transaction(async (tx) => {
    const { mailbox, invitation } = await openSentInvitation(tx, actor, input);
    const state = invitationState(invitation);
    if (state !== "open") throw new InvitationOver(state);
    if (isJustSent(invitation)) return;
    const token = invitation.email ? randomToken() : undefined;
    await renewInvitation(tx, invitation, token && invitationLinkHash(token));
    await sendInvitation(tx, invitation.id, token);
    await recordInvitationEvent(tx, context, "mailbox.invitation_resent", mailbox, invitation);
  });
}
