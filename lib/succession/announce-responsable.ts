import "server-only";
import type { Db } from "@/db/client";
import { fullName } from "@/lib/actor";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import type { Handover, TakenMailbox } from "@/lib/succession/take-handover";

type Member = { individualId: string; email: string };
type Change = Pick<Handover, "kind" | "former" | "formerLeaves" | "successor">;

/** Tells the new responsable, the former one and everybody else in the box. */
export async function announceResponsable(
  tx: Db,
  mailbox: TakenMailbox,
  { kind, former, formerLeaves, successor }: Change,
  membersBefore: readonly Member[],
): Promise<void> {
  const others = membersBefore.filter(({ individualId }) => ![former.id, successor.id].includes(individualId));
  const told = [
    { to: "successor" as const, email: successor.email },
    { to: formerLeaves ? ("gone" as const) : ("former" as const), email: former.email },
    ...others.map(({ email }) => ({ to: "member" as const, email })),
  ];
  for (const { to, email } of told) {
    const props = {
      to,
      kind,
      successorName: fullName(successor),
      formerName: fullName(former),
      address: mailbox.address,
      structureName: mailbox.name,
      pageUrl: siteUrl(to === "gone" ? "/boites/personnelle" : `/boites/${mailbox.id}`),
    };
    await queueEmail(tx, "responsable-changed", email, props, {
      regionCode: mailbox.regionCode,
      subjectId: mailbox.id,
    });
  }
}
