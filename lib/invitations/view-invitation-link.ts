import "server-only";
import { findInvitationByToken, findInvitationTo } from "@/db/queries/invitations";
import type { VisitorContext } from "@/lib/context";
import { invitationLinkHash } from "@/lib/invitations/link-hash";
import { invitationState } from "@/lib/invitations/state";

/**
 * What a link shows to whoever holds it, and whether it names the person signed in: the link is no key. `undefined` when
 * it is none of ours, or another was sent since.
 */
export async function viewInvitationLink({ db, actor }: VisitorContext, token: string | undefined) {
  const invitation = token ? await findInvitationByToken(db, invitationLinkHash(token)) : undefined;
  if (!invitation) return undefined;
  const named = actor && (await findInvitationTo(db, invitation.id, actor.id));
  return { invitation, state: invitationState(invitation), isNamed: named !== undefined };
}

export type LinkedInvitation = NonNullable<Awaited<ReturnType<typeof viewInvitationLink>>>["invitation"];
