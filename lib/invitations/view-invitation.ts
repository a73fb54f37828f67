import "server-only";
import { findInvitationTo } from "@/db/queries/invitations";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { invitationState } from "@/lib/invitations/state";

/** An invitation, for the person whom it names; throws NotFound for anybody else. */
export async function viewInvitation({ db, actor }: Context, { invitationId }: { invitationId: string }) {
  const invitation = await findInvitationTo(db, invitationId, actor.id);
  if (!invitation) throw new NotFound();
  return { invitation, state: invitationState(invitation), isTheirs: invitation.acceptedById === actor.id };
}
