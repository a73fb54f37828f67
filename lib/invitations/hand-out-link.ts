import "server-only";
import type { z } from "zod";
import { setInvitationLink } from "@/db/queries/invitation-changes";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { InvitationOver } from "@/lib/invitations/errors";
import { invitationLinkHash } from "@/lib/invitations/link-hash";
import { openSentInvitation } from "@/lib/invitations/open-sent-invitation";
import { recordInvitationEvent } from "@/lib/invitations/record-invitation-event";
import type { sentInvitationSchema } from "@/lib/invitations/schema";
import { invitationState } from "@/lib/invitations/state";
import { siteUrl } from "@/lib/mail/site-url";
import { randomToken } from "@/lib/secrets";

/** A link to pass on to somebody invited by RPPS: told this once, and the former one, if any, shows nothing any more. */
export async function handOutLink(context: Context, input: z.output<typeof sentInvitationSchema>): Promise<string> {
  const token = randomToken();
  await context.db.transaction(async (tx) => {
    const { mailbox, invitation } = await openSentInvitation(tx, context.actor, input);
    if (!invitation.rpps) throw new NotFound();
    const state = invitationState(invitation);
    if (state !== "open") throw new InvitationOver(state);
    await setInvitationLink(tx, invitation.id, invitationLinkHash(token));
    await recordInvitationEvent(tx, context, "mailbox.invitation_link_made", mailbox, invitation);
  });
  return siteUrl(`/invitations/lien?jeton=${token}`);
}
