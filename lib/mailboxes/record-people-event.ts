import "server-only";
import type { Db } from "@/db/client";
import { type Actor, fullName } from "@/lib/actor";
import { recordEvent } from "@/lib/audit";
import type { PeopleAction } from "@/lib/mailboxes/people-actions";

type Member = { individualId: string; firstName: string; lastName: string };

/** One line of the journal about a person in a box, and the roles that it is about. */
export async function recordPeopleEvent(
  tx: Db,
  author: { actor?: Actor; origin?: string },
  action: PeopleAction,
  mailbox: { id: string; regionCode: string },
  member: Member,
  detail: Record<string, string | null> = {},
): Promise<void> {
  const subject = { type: "mailbox", id: mailbox.id, regionCode: mailbox.regionCode } as const;
  const who = { memberId: member.individualId, memberName: fullName(member) };
  await recordEvent(tx, author, action, subject, { ...who, ...detail });
}
