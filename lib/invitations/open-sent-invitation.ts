import "server-only";
import type { Db } from "@/db/client";
import { findInvitation } from "@/db/queries/invitations";
import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { openForChange } from "@/lib/mailboxes/open-for-change";
import { assertCanManagePeople } from "@/lib/mailboxes/policy";

type Place = { mailboxId: string; invitationId: string };

/** An invitation into a box that a manager holds until the end of the transaction; throws NotFound for others. */
export async function openSentInvitation(tx: Db, actor: Actor, { mailboxId, invitationId }: Place) {
  const mailbox = await openForChange(tx, actor, mailboxId);
  assertCanManagePeople(mailbox);
  const invitation = await findInvitation(tx, invitationId);
  if (invitation?.mailboxId !== mailbox.id) throw new NotFound();
  return { mailbox, invitation };
}
