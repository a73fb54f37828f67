import "server-only";
import type { z } from "zod";
import { markRevoked } from "@/db/queries/invitation-changes";
import type { Context } from "@/lib/context";
import { InvitationOver } from "@/lib/invitations/errors";
import { openSentInvitation } from "@/lib/invitations/open-sent-invitation";
import { recordInvitationEvent } from "@/lib/invitations/record-invitation-event";
import type { sentInvitationSchema } from "@/lib/invitations/schema";

/** Takes an invitation back: its link and its mail lead nowhere. Taken back already, it stays so. */
export async function revokeInvitation(context: Context, input: z.output<typeof sentInvitationSchema>): Promise<void> {
  await context.db.transaction(async (tx) => {
    const { mailbox, invitation } = await openSentInvitation(tx, context.actor, input);
    if (invitation.revokedAt) return;
    if (invitation.acceptedAt) throw new InvitationOver("accepted");
    if (invitation.declinedAt) throw new InvitationOver("declined");
    await markRevoked(tx, invitation.id, context.actor.id);
    await recordInvitationEvent(tx, context, "mailbox.invitation_revoked", mailbox, invitation);
  });
}
