import "server-only";
import type { Db } from "@/db/client";
import { findRegion } from "@/db/queries/regions";
import { fullName } from "@/lib/actor";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import type { MembershipRole } from "@/lib/mailboxes/roles";
import type { TakenMailbox } from "@/lib/succession/take-handover";

type Rescue = {
  successor: { firstName: string; lastName: string };
  proposer: { firstName: string; lastName: string };
  reason: string;
  opensAt: Date;
  members: readonly { email: string; role: MembershipRole }[];
};

/** Tells everybody in the box, the responsable how to object, and the service centre that a colleague has to confirm. */
export async function announceRescue(tx: Db, mailbox: TakenMailbox, rescue: Rescue): Promise<void> {
  const { members, reason, opensAt } = rescue;
  const options = { regionCode: mailbox.regionCode, subjectId: mailbox.id };
  const box = { address: mailbox.address, structureName: mailbox.name };
  for (const { email, role } of members) {
    const isResponsable = role === "responsable";
    const props = {
      ...box,
      to: isResponsable ? ("responsable" as const) : ("member" as const),
      successorName: fullName(rescue.successor),
      reason,
      notBefore: opensAt.toISOString(),
      pageUrl: siteUrl(isResponsable ? `/boites/${mailbox.id}/responsable` : `/boites/${mailbox.id}`),
    };
    await queueEmail(tx, "rescue-announced", email, props, options);
  }
  const region = await findRegion(tx, mailbox.regionCode);
  if (!region) return;
  const props = {
    ...box,
    proposedBy: fullName(rescue.proposer),
    pageUrl: siteUrl(`/instruction/boites/${mailbox.id}`),
  };
  await queueEmail(tx, "rescue-to-confirm", region.supportEmail, props, options);
}
