import "server-only";
import { findInvitation } from "@/db/queries/invitations";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { canAddPeople } from "@/lib/mailboxes/policy";
import { seenMailbox } from "@/lib/mailboxes/seen-mailbox";

/** A box into which somebody may invite, and the invitation to start from, if one is named. */
export async function viewNewInvitation(
  context: Context,
  { mailboxId, from }: { mailboxId: string; from: string | undefined },
) {
  const { access, shown } = await seenMailbox(context, mailboxId);
  if (!canAddPeople(access)) throw new NotFound();
  const former = from ? await findInvitation(context.db, from) : undefined;
  return { shown, former: former?.mailboxId === mailboxId ? former : undefined };
}
