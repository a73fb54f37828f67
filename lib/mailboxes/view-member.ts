import "server-only";
import { findMailboxOfMember } from "@/db/queries/mailboxes";
import { findMember } from "@/db/queries/memberships";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { canChangeMember } from "@/lib/mailboxes/policy";

/** One member, for somebody who may change or remove them; throws NotFound for anybody else. */
export async function viewMember({ db, actor }: Context, place: { mailboxId: string; memberId: string }) {
  const found = await findMailboxOfMember(db, place.mailboxId, actor.id);
  const member = found && (await findMember(db, place.mailboxId, place.memberId));
  if (!found || !member) throw new NotFound();
  if (!canChangeMember({ status: found.mailbox.status, role: found.role }, member)) throw new NotFound();
  return { member, mailboxId: place.mailboxId };
}
