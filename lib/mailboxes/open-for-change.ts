import "server-only";
import type { Db } from "@/db/client";
import { lockMailbox } from "@/db/queries/mailboxes";
import { findMembershipOf } from "@/db/queries/memberships";
import { NotFound } from "@/lib/errors";

/** A box taken until the end of the transaction, with what this member may do there; throws NotFound for others. */
export async function openForChange(tx: Db, actor: { id: string }, mailboxId: string) {
  const mailbox = await lockMailbox(tx, mailboxId);
  const membership = mailbox && (await findMembershipOf(tx, mailboxId, actor.id));
  if (!membership) throw new NotFound();
  return { ...mailbox, membershipId: membership.id, role: membership.role };
}

export type OpenMailbox = Awaited<ReturnType<typeof openForChange>>;
