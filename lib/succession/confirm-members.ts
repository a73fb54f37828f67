import "server-only";
import type { z } from "zod";
import { setMembersConfirmed } from "@/db/queries/member-confirmations";
import { listMembers } from "@/db/queries/memberships";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { openForChange } from "@/lib/mailboxes/open-for-change";
import type { PeopleAction } from "@/lib/mailboxes/people-actions";
import { assertCanConfirmMembers } from "@/lib/mailboxes/policy";
import { MembersChanged } from "@/lib/succession/errors";
import { membersSeen, wasConfirmedSince } from "@/lib/succession/members-seen";
import type { confirmMembersSchema } from "@/lib/succession/schema";

const action: PeopleAction = "mailbox.members_confirmed";

/**
 * The responsable says that the members of the box, as the page showed them, are right. Said twice, it is written once;
 * throws MembersChanged when they are no longer the same.
 */
export async function confirmMembers(context: Context, input: z.output<typeof confirmMembersSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const mailbox = await openForChange(tx, actor, input.mailboxId);
    assertCanConfirmMembers(mailbox);
    const { membersConfirmedAt } = mailbox;
    if (wasConfirmedSince(input.seen, membersConfirmedAt)) return;
    const members = await listMembers(tx, mailbox.id);
    if (membersSeen({ membersConfirmedAt, members }) !== input.seen) throw new MembersChanged();
    await setMembersConfirmed(tx, mailbox.id, actor.id);
    const subject = { type: "mailbox", id: mailbox.id, regionCode: mailbox.regionCode } as const;
    await recordEvent(tx, context, action, subject, { members: members.length });
  });
}
