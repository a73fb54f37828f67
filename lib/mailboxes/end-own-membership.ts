import "server-only";
import type { Db } from "@/db/client";
import { endMembership } from "@/db/queries/memberships";
import { fullName } from "@/lib/actor";
import type { Context } from "@/lib/context";
import { siteUrl } from "@/lib/mail/site-url";
import { recordPeopleEvent } from "@/lib/mailboxes/record-people-event";
import type { MembershipRole } from "@/lib/mailboxes/roles";
import { tellManagers } from "@/lib/mailboxes/tell-managers";

type Left = {
  id: string;
  regionCode: string;
  status: "active" | "suspended" | "closed";
  name: string;
  address: string;
  membershipId: string;
  role: MembershipRole;
};

/** Takes the person who acts out of a box that is theirs no more, and tells those who manage it. */
export async function endOwnMembership(
  tx: Db,
  author: Pick<Context, "actor" | "origin">,
  mailbox: Left,
  { hasClosedAccount }: { hasClosedAccount: boolean },
): Promise<void> {
  const { actor } = author;
  await endMembership(tx, mailbox.membershipId, actor.id);
  const member = { ...actor, individualId: actor.id };
  await recordPeopleEvent(tx, author, "mailbox.member_left", mailbox, member, { role: mailbox.role });
  const facts = {
    memberName: fullName(actor),
    hasClosedAccount,
    address: mailbox.address,
    structureName: mailbox.name,
    membersUrl: siteUrl(`/boites/${mailbox.id}/membres`),
  };
  await tellManagers(tx, mailbox, "member-left", facts);
}
