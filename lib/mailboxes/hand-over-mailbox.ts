import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { setResponsableIdentity } from "@/db/queries/mailboxes";
import { findMember, updateMembership } from "@/db/queries/memberships";
import { fullName } from "@/lib/actor";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { MemberGone, NotAHealthProfessional } from "@/lib/mailboxes/errors";
import { type OpenMailbox, openForChange } from "@/lib/mailboxes/open-for-change";
import { assertCanHandOver, canBecomeResponsable } from "@/lib/mailboxes/policy";
import { recordPeopleEvent } from "@/lib/mailboxes/record-people-event";
import type { handOverSchema } from "@/lib/mailboxes/schema";

type Member = NonNullable<Awaited<ReturnType<typeof findMember>>>;

/**
 * Makes another member, a health professional, answer for the box; who did until now becomes gestionnaire. Handing over
 * again to the same person changes nothing.
 */
export async function handOverMailbox(context: Context, input: z.output<typeof handOverSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const mailbox = await openForChange(tx, actor, input.mailboxId);
    const successor = await findMember(tx, mailbox.id, input.memberId);
    if (successor?.role === "responsable") return;
    assertCanHandOver(mailbox);
    if (!successor) throw new MemberGone();
    if (!canBecomeResponsable(successor)) throw new NotAHealthProfessional();
    await exchangeRoles(tx, mailbox, successor);
    const previous = { previousResponsableId: actor.id, previousResponsableName: fullName(actor) };
    await recordPeopleEvent(tx, context, "mailbox.responsibility_handed_over", mailbox, successor, previous);
    await queueEmail(
      tx,
      "responsibility-received",
      successor.email,
      {
        handedOverBy: fullName(actor),
        address: mailbox.address,
        structureName: mailbox.name,
        mailboxUrl: siteUrl(`/boites/${mailbox.id}`),
      },
      { regionCode: mailbox.regionCode, subjectId: mailbox.id },
    );
  });
}

async function exchangeRoles(tx: Db, mailbox: OpenMailbox, successor: Member) {
  if (!successor.rpps) throw new NotAHealthProfessional();
  await updateMembership(tx, mailbox.membershipId, { role: "gestionnaire", endsAt: null });
  await updateMembership(tx, successor.id, { role: "responsable", endsAt: null });
  await setResponsableIdentity(tx, mailbox.id, {
    responsableFirstName: successor.firstName,
    responsableLastName: successor.lastName,
    responsableProfessionCode: successor.professionCode,
    responsableRpps: successor.rpps,
  });
}
