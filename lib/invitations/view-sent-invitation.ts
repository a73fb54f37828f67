import "server-only";
import { findInvitation } from "@/db/queries/invitations";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { canManagePeople } from "@/lib/mailboxes/policy";
import { seenMailbox } from "@/lib/mailboxes/seen-mailbox";

type Place = { mailboxId: string; invitationId: string };

/** An invitation into a box, for its managers; throws NotFound for anybody else. */
export async function viewSentInvitation(context: Context, { mailboxId, invitationId }: Place) {
  const { access, shown } = await seenMailbox(context, mailboxId);
  const invitation = await findInvitation(context.db, invitationId);
  if (invitation?.mailboxId !== mailboxId || !canManagePeople(access)) throw new NotFound();
  return { invitation, access, shown };
}
