import "server-only";
import { listMembers } from "@/db/queries/memberships";
import type { Context } from "@/lib/context";
import { seenMailbox } from "@/lib/mailboxes/seen-mailbox";

/** A box and its people, for a member: what they may see of it. Throws NotFound for anybody else. */
export async function viewMailbox(context: Context, { mailboxId }: { mailboxId: string }) {
  return { ...(await seenMailbox(context, mailboxId)), members: await listMembers(context.db, mailboxId) };
}

export type MailboxView = Awaited<ReturnType<typeof viewMailbox>>;
export type MailboxMember = MailboxView["members"][number];
