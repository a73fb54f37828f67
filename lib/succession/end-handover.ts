import "server-only";
import type { Db } from "@/db/client";
import { closeHandover, type HandoverEnd } from "@/db/queries/handovers";
import { listMembers } from "@/db/queries/memberships";
import { fullName } from "@/lib/actor";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { peopleToTell } from "@/lib/succession/people-to-tell";
import { type Author, recordHandoverEvent } from "@/lib/succession/record-handover-event";
import type { Handover, TakenMailbox } from "@/lib/succession/take-handover";

type Failure = Exclude<HandoverEnd, "accepted">;

/** Ends a proposal that nobody accepted: written down, and told to those who knew of it. */
export async function endHandover(
  tx: Db,
  author: Author,
  { mailbox, handover }: { mailbox: TakenMailbox; handover: Handover },
  { state, reason }: { state: Failure; reason?: string },
): Promise<void> {
  const { actor } = author;
  const isByStaff = handover.kind === "rescue" && ["taken_back", "refused"].includes(state);
  const endedBy = isByStaff ? "Le centre de services" : actor && fullName(actor);
  const closedReason = reason && { closedReason: reason };
  await closeHandover(tx, handover.id, { state, ...(actor && { closedById: actor.id }), ...closedReason });
  await recordHandoverEvent(tx, author, `mailbox.handover_${state}`, { mailbox, handover }, reason ? { reason } : {});
  const members = (await listMembers(tx, mailbox.id)).map(({ individualId: id, email }) => ({ id, email }));
  for (const { email, path } of peopleToTell(handover, { state, members, endedById: actor?.id })) {
    const props = {
      outcome: state,
      successorName: fullName(handover.successor),
      endedBy: endedBy ?? null,
      address: mailbox.address,
      structureName: mailbox.name,
      pageUrl: siteUrl(path),
    };
    await queueEmail(tx, "handover-ended", email, props, { regionCode: mailbox.regionCode, subjectId: mailbox.id });
  }
}
