import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { findIndividualByEmail } from "@/db/queries/individuals";
import { endExpiredMembership, findMembershipOf, insertMembership } from "@/db/queries/memberships";
import { fullName } from "@/lib/actor";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { enforceLimit, type Limit, releaseLimit } from "@/lib/limits/limit";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { AlreadyMember, UnknownPerson } from "@/lib/mailboxes/errors";
import { openForChange } from "@/lib/mailboxes/open-for-change";
import { assertCanAddPeople } from "@/lib/mailboxes/policy";
import { recordPeopleEvent } from "@/lib/mailboxes/record-people-event";
import type { addMemberSchema } from "@/lib/mailboxes/schema";

type Input = z.output<typeof addMemberSchema>;

/**
 * Gives access to somebody who has an individual account, and tells them. Adding twice is refused, not repeated.
 * Tries in vain are counted, 30 an hour, so that nobody learns from this who has an account.
 */
export async function addMember(context: Context, input: Input): Promise<void> {
  const { db, actor } = context;
  const limit: Limit = { name: "member to add", subject: actor.id, max: 30, windowSeconds: 3600 };
  await enforceLimit(db, limit);
  await db.transaction((tx) => add(tx, context, input));
  await releaseLimit(db, limit);
}

async function add(tx: Db, context: Context, { mailboxId, email, role, endsAt }: Input): Promise<void> {
  const { actor } = context;
  const mailbox = await openForChange(tx, actor, mailboxId);
  assertCanAddPeople(mailbox);
  const person = await findIndividualByEmail(tx, email);
  if (!person) throw new UnknownPerson();
  await endExpiredMembership(tx, mailboxId, person.id);
  const added = await insertMembership(tx, { mailboxId, individualId: person.id, role, endsAt, addedById: actor.id });
  if (!added) throw await alreadyThere(tx, mailboxId, person.id);
  const until = endsAt?.toISOString() ?? null;
  const member = { ...person, individualId: person.id };
  await recordPeopleEvent(tx, context, "mailbox.member_added", mailbox, member, { role, endsAt: until });
  await queueEmail(
    tx,
    "added-to-mailbox",
    person.email,
    {
      addedBy: fullName(actor),
      role,
      address: mailbox.address,
      structureName: mailbox.name,
      signInUrl: siteUrl("/connexion"),
      mailboxUrl: siteUrl(`/boites/${mailboxId}`),
    },
    { regionCode: mailbox.regionCode, subjectId: mailboxId },
  );
}

async function alreadyThere(tx: Db, mailboxId: string, individualId: string) {
  const member = await findMembershipOf(tx, mailboxId, individualId);
  return member ? new AlreadyMember(fullName(member), member.role) : new NotFound();
}
