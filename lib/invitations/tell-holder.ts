import "server-only";
import type { Db } from "@/db/client";
import { findInvitation } from "@/db/queries/invitations";
import { wasEmailQueued } from "@/db/queries/queued-emails";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import { queueInvitation } from "@/lib/invitations/queue-invitation";
import { invitationState } from "@/lib/invitations/state";

/** Tells the person whose checked RPPS is invited, once per sending. Nobody holds it yet: the invitation waits for them. */
export async function tellHolder(db: Db, invitationId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const invitation = await findInvitation(tx, invitationId);
    if (!invitation?.rpps || invitationState(invitation) !== "open") return;
    const holder = await findIndividualByRpps(tx, invitation.rpps);
    if (!holder?.rppsCheckedAt) return;
    if (await wasEmailQueued(tx, "mailbox-invitation", invitation.id, invitation.lastSentAt)) return;
    await queueInvitation(tx, holder.email, invitation, `/invitations/${invitation.id}`);
  });
}
