import "server-only";
import type { Db } from "@/db/client";
import type { Invitation } from "@/db/queries/invitations";
import { fullName } from "@/lib/actor";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

/** Promises the mail that invites; `path` is where its button leads. */
export async function queueInvitation(tx: Db, to: string, invitation: Invitation, path: `/${string}`): Promise<void> {
  const { id, inviter, role, startsAt, endsAt, message, expiresAt, address, mailboxName, regionCode } = invitation;
  await queueEmail(
    tx,
    "mailbox-invitation",
    to,
    {
      invitedBy: fullName(inviter),
      role,
      address,
      structureName: mailboxName,
      startsAt: startsAt?.toISOString() ?? null,
      endsAt: endsAt?.toISOString() ?? null,
      message,
      expiresAt: expiresAt.toISOString(),
      invitationUrl: siteUrl(path),
    },
    { regionCode, subjectId: id },
  );
}
