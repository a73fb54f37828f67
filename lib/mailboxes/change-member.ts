import "server-only";
import type { z } from "zod";
import { findStandingMember, updateMembership } from "@/db/queries/memberships";
import { fullName } from "@/lib/actor";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { EndsBeforeStart, MemberGone, ResponsableStays } from "@/lib/mailboxes/errors";
import { openForChange } from "@/lib/mailboxes/open-for-change";
import { assertCanManagePeople, canChangeMember } from "@/lib/mailboxes/policy";
import { recordPeopleEvent } from "@/lib/mailboxes/record-people-event";
import type { changeMemberSchema } from "@/lib/mailboxes/schema";

/** Changes a member's role and last day; a new role is told by mail. Asking for what is already so changes nothing. */
export async function changeMember(context: Context, input: z.output<typeof changeMemberSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const mailbox = await openForChange(tx, actor, input.mailboxId);
    assertCanManagePeople(mailbox);
    const member = await findStandingMember(tx, mailbox.id, input.memberId);
    if (!member) throw new MemberGone();
    if (!canChangeMember(mailbox, member)) throw new ResponsableStays();
    const { role, endsAt } = input;
    if (role === member.role && endsAt?.getTime() === member.endsAt?.getTime()) return;
    if (endsAt && endsAt <= member.startsAt) throw new EndsBeforeStart();
    await updateMembership(tx, member.id, { role, endsAt });
    await recordPeopleEvent(tx, context, "mailbox.member_changed", mailbox, member, {
      previousRole: member.role,
      role,
      endsAt: endsAt?.toISOString() ?? null,
    });
    if (role === member.role) return;
    await queueEmail(
      tx,
      "role-changed",
      member.email,
      {
        changedBy: fullName(actor),
        previousRole: member.role,
        role,
        address: mailbox.address,
        structureName: mailbox.name,
        mailboxUrl: siteUrl(`/boites/${mailbox.id}`),
      },
      { regionCode: mailbox.regionCode, subjectId: mailbox.id },
    );
  });
}
