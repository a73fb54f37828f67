import "server-only";
import { listUnanswered } from "@/db/queries/invitations";
import { listComingMembers, listMembers } from "@/db/queries/memberships";
import type { Context } from "@/lib/context";
import { canManagePeople } from "@/lib/mailboxes/policy";
import { seenMailbox } from "@/lib/mailboxes/seen-mailbox";

/**
 * The people of a box, those who come later, and, for its managers, those who were asked in and have not answered.
 * Throws NotFound for somebody who is not in the box.
 */
export async function viewPeople(context: Context, { mailboxId }: { mailboxId: string }) {
  const { db } = context;
  const { access, shown } = await seenMailbox(context, mailboxId);
  const [members, coming, invitations] = await Promise.all([
    listMembers(db, mailboxId),
    listComingMembers(db, mailboxId),
    canManagePeople(access) ? listUnanswered(db, mailboxId) : [],
  ]);
  return { access, shown, members: [...members, ...coming], invitations };
}
