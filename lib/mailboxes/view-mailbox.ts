import "server-only";
import { findMailboxOfMember } from "@/db/queries/mailboxes";
import { listMembers } from "@/db/queries/memberships";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";

/** A box and its people, for a member: what they may see of it. Throws NotFound for anybody else. */
export async function viewMailbox({ db, actor }: Context, { mailboxId }: { mailboxId: string }) {
  const found = await findMailboxOfMember(db, mailboxId, actor.id);
  if (!found) throw new NotFound();
  const { mailbox, role, address } = found;
  return {
    ...found,
    access: { status: mailbox.status, role },
    shown: { id: mailbox.id, name: mailbox.companyName, address, role },
    members: await listMembers(db, mailboxId),
  };
}

export type MailboxView = Awaited<ReturnType<typeof viewMailbox>>;
export type MailboxMember = MailboxView["members"][number];
