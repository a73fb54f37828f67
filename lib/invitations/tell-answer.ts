import "server-only";
import type { Db } from "@/db/client";
import type { LockedMailbox } from "@/db/queries/mailboxes";
import { type Actor, fullName } from "@/lib/actor";
import { siteUrl } from "@/lib/mail/site-url";
import type { MembershipRole } from "@/lib/mailboxes/roles";
import { tellManagers } from "@/lib/mailboxes/tell-managers";

/** Tells the managers of a box who accepted or declined. */
export async function tellAnswer(
  tx: Db,
  mailbox: LockedMailbox,
  actor: Actor,
  answer: { isAccepted: boolean; role: MembershipRole },
): Promise<void> {
  await tellManagers(
    tx,
    mailbox,
    "invitation-answered",
    {
      ...answer,
      personName: fullName(actor),
      address: mailbox.address,
      structureName: mailbox.name,
      peopleUrl: siteUrl(`/boites/${mailbox.id}/membres`),
    },
    actor.id,
  );
}
