import "server-only";
import type { Db } from "@/db/client";
import { lockMailbox } from "@/db/queries/mailboxes";
import { listComingEnds, noteEndReminder } from "@/db/queries/membership-ends";
import { fullName } from "@/lib/actor";
import { siteUrl } from "@/lib/mail/site-url";
import { tellManagers } from "@/lib/mailboxes/tell-managers";

/** A week before an access ends, tells the managers of its box, once, with the way to prolong it. */
export async function remindOfEnds(db: Db): Promise<void> {
  for (const { mailboxId, membershipId } of await listComingEnds(db)) {
    await db.transaction((tx) => remind(tx, mailboxId, membershipId));
  }
}

async function remind(tx: Db, mailboxId: string, membershipId: string): Promise<void> {
  const mailbox = await lockMailbox(tx, mailboxId);
  const member = await noteEndReminder(tx, membershipId);
  if (!mailbox || !member?.endsAt) return;
  await tellManagers(
    tx,
    mailbox,
    "access-ending",
    {
      personName: fullName(member),
      role: member.role,
      endsAt: member.endsAt.toISOString(),
      address: mailbox.address,
      structureName: mailbox.name,
      memberUrl: siteUrl(`/boites/${mailboxId}/membres/${membershipId}`),
    },
    member.individualId,
  );
}
