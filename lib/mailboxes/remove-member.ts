import "server-only";
import type { z } from "zod";
import { endMembership, findStandingMember } from "@/db/queries/memberships";
import { fullName } from "@/lib/actor";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { ResponsableStays } from "@/lib/mailboxes/errors";
import { openForChange } from "@/lib/mailboxes/open-for-change";
import { assertCanManagePeople, canChangeMember } from "@/lib/mailboxes/policy";
import { recordPeopleEvent } from "@/lib/mailboxes/record-people-event";
import type { removeMemberSchema } from "@/lib/mailboxes/schema";

/** Takes somebody out of a box and tells them; somebody already out stays out. */
export async function removeMember(context: Context, input: z.output<typeof removeMemberSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const mailbox = await openForChange(tx, actor, input.mailboxId);
    assertCanManagePeople(mailbox);
    const member = await findStandingMember(tx, mailbox.id, input.memberId);
    if (!member) return;
    if (!canChangeMember(mailbox, member)) throw new ResponsableStays();
    await endMembership(tx, member.id, actor.id);
    await recordPeopleEvent(tx, context, "mailbox.member_removed", mailbox, member, { role: member.role });
    await queueEmail(
      tx,
      "removed-from-mailbox",
      member.email,
      { removedBy: fullName(actor), address: mailbox.address, structureName: mailbox.name },
      { regionCode: mailbox.regionCode, subjectId: mailbox.id },
    );
  });
}
