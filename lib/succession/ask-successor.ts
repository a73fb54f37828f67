import "server-only";
import type { Db } from "@/db/client";
import { markHandoverAsked } from "@/db/queries/handovers";
import { fullName } from "@/lib/actor";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import type { Handover, HandoverPerson, TakenMailbox } from "@/lib/succession/take-handover";

type Asked = Pick<Handover, "id" | "kind" | "expiresAt"> & { proposer: HandoverPerson; successor: HandoverPerson };

/** Asks the named person, by mail, to answer for the box. */
export async function askSuccessor(tx: Db, mailbox: TakenMailbox, handover: Asked): Promise<void> {
  const props = {
    kind: handover.kind,
    proposedBy: handover.kind === "rescue" ? "Le centre de services" : fullName(handover.proposer),
    address: mailbox.address,
    structureName: mailbox.name,
    answerBefore: handover.expiresAt.toISOString(),
    pageUrl: siteUrl(`/boites/${mailbox.id}/responsable/accepter`),
  };
  const { regionCode, id: subjectId } = mailbox;
  await queueEmail(tx, "handover-proposed", handover.successor.email, props, { regionCode, subjectId });
  await markHandoverAsked(tx, handover.id);
}
