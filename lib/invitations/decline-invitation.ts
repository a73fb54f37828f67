import "server-only";
import type { z } from "zod";
import { markDeclined } from "@/db/queries/invitation-changes";
import type { Context } from "@/lib/context";
import { InvitationOver } from "@/lib/invitations/errors";
import { openInvitation } from "@/lib/invitations/open-invitation";
import { recordInvitationEvent } from "@/lib/invitations/record-invitation-event";
import type { answerSchema } from "@/lib/invitations/schema";
import { invitationState } from "@/lib/invitations/state";
import { tellAnswer } from "@/lib/invitations/tell-answer";

/** Says no to an invitation; said twice, it counts once. */
export async function declineInvitation(
  context: Context,
  { invitationId }: z.output<typeof answerSchema>,
): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const { mailbox, invitation } = await openInvitation(tx, actor, invitationId);
    const state = invitationState(invitation);
    if (state === "declined") return;
    if (state !== "open") throw new InvitationOver(state);
    await markDeclined(tx, invitation.id);
    await recordInvitationEvent(tx, context, "mailbox.invitation_declined", mailbox, invitation);
    await tellAnswer(tx, mailbox, actor, { isAccepted: false, role: invitation.role });
  });
}
