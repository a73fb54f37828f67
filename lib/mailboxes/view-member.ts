import "server-only";
import { findStandingMember } from "@/db/queries/memberships";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { canChangeMember } from "@/lib/mailboxes/policy";
import { seenMailbox } from "@/lib/mailboxes/seen-mailbox";

/** One member, for somebody who may change or remove them; throws NotFound for anybody else. */
export async function viewMember(context: Context, place: { mailboxId: string; memberId: string }) {
  const { access } = await seenMailbox(context, place.mailboxId);
  const member = await findStandingMember(context.db, place.mailboxId, place.memberId);
  if (!member || !canChangeMember(access, member)) throw new NotFound();
  return { member, mailboxId: place.mailboxId };
}
