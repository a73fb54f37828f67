import "server-only";
import type { z } from "zod";
import { lockMailbox } from "@/db/queries/mailboxes";
import { findMembershipOf, wasMember } from "@/db/queries/memberships";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { endOwnMembership } from "@/lib/mailboxes/end-own-membership";
import { ResponsableCannotLeave } from "@/lib/mailboxes/errors";
import { canLeave } from "@/lib/mailboxes/policy";
import type { leaveMailboxSchema } from "@/lib/mailboxes/schema";

/** Gives up one's own access, of which the managers are told. Whoever has left already has left: a second press changes nothing. */
export async function leaveMailbox(context: Context, input: z.output<typeof leaveMailboxSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const mailbox = await lockMailbox(tx, input.mailboxId);
    if (!mailbox) throw new NotFound();
    const membership = await findMembershipOf(tx, mailbox.id, actor.id);
    if (!membership && (await wasMember(tx, mailbox.id, actor.id))) return;
    if (!membership || mailbox.status === "closed") throw new NotFound();
    const { role } = membership;
    if (!canLeave({ status: mailbox.status, role })) throw new ResponsableCannotLeave();
    await endOwnMembership(tx, context, { ...mailbox, membershipId: membership.id, role }, { hasClosedAccount: false });
  });
}
