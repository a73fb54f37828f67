import "server-only";
import type { Db } from "@/db/client";
import { findInvitationTo } from "@/db/queries/invitations";
import { lockMailbox } from "@/db/queries/mailboxes";
import { lockAccount } from "@/db/queries/my-account";
import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";

/**
 * An invitation that names this person, with its box and their account taken until the end of the transaction: answers,
 * withdrawals, departures, a change of e-mail and a closing come one after the other. Throws NotFound for anybody else.
 */
export async function openInvitation(tx: Db, actor: Actor, invitationId: string) {
  const named = await findInvitationTo(tx, invitationId, actor.id);
  const mailbox = named && (await lockMailbox(tx, named.mailboxId));
  const account = mailbox && (await lockAccount(tx, actor.id));
  const invitation = account && (await findInvitationTo(tx, invitationId, actor.id));
  if (!mailbox || !invitation) throw new NotFound();
  return { mailbox, invitation };
}
