import "server-only";
import { findMailboxOfMember } from "@/db/queries/mailboxes";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";

/** A box as one of its members sees it, with what they may do there; throws NotFound for anybody else. */
export async function seenMailbox({ db, actor }: Context, mailboxId: string) {
  const found = await findMailboxOfMember(db, mailboxId, actor.id);
  if (!found) throw new NotFound();
  const { mailbox, role, address } = found;
  return {
    ...found,
    access: { status: mailbox.status, role },
    shown: { id: mailbox.id, name: mailbox.companyName, address, role },
  };
}
