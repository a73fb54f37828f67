import "server-only";
import type { Db } from "@/db/client";
import { queueTelling } from "@/db/queries/invitation-changes";
import { findInvitation } from "@/db/queries/invitations";
import { NotFound } from "@/lib/errors";
import { queueInvitation } from "@/lib/invitations/queue-invitation";

/**
 * Has an invitation reach its person, by the same steps whether or not they have an account: a mail with a link to the
 * e-mail that was typed; for an RPPS, a worker looks for its holder.
 */
export async function sendInvitation(tx: Db, id: string, token: string | undefined): Promise<void> {
  const invitation = await findInvitation(tx, id);
  if (!invitation) throw new NotFound();
  const { email } = invitation;
  if (email) await queueInvitation(tx, email, invitation, `/invitations/lien?jeton=${token}`);
  else await queueTelling(tx, id);
}
