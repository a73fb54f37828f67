import "server-only";
import type { Db } from "@/db/client";
import type { LockedMailbox } from "@/db/queries/mailboxes";
import { endPastMembership } from "@/db/queries/membership-ends";
import { fullName } from "@/lib/actor";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { recordPeopleEvent } from "@/lib/mailboxes/record-people-event";
import { tellManagers } from "@/lib/mailboxes/tell-managers";

/**
 * Writes down, in a box taken for the transaction, that the access of a person has come to its planned end, and tells
 * them and the managers. An access that goes on, or whose end is written down already, is left alone.
 */
export async function endPastAccess(tx: Db, mailbox: LockedMailbox, individualId: string): Promise<void> {
  const member = await endPastMembership(tx, mailbox.id, individualId);
  if (!member) return;
  await recordPeopleEvent(tx, {}, "mailbox.member_ended", mailbox, member, { role: member.role });
  const facts = { address: mailbox.address, structureName: mailbox.name };
  const options = { regionCode: mailbox.regionCode, subjectId: mailbox.id };
  await queueEmail(tx, "access-ended", member.email, { ...facts, toManager: null }, options);
  const toManager = { personName: fullName(member), peopleUrl: siteUrl(`/boites/${mailbox.id}/membres`) };
  await tellManagers(tx, mailbox, "access-ended", { ...facts, toManager }, individualId);
}
