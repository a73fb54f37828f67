import "server-only";
import { and, asc, eq, gt, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { isCurrentMembership, selectMembers } from "@/db/queries/memberships";
import { memberships } from "@/db/schema";

const whose = {
  membershipId: memberships.id,
  mailboxId: memberships.mailboxId,
  individualId: memberships.individualId,
};
const atMost = 200;

/** Memberships whose planned end is past and not written down yet, the oldest first. */
export async function listPastEnds(db: Db) {
  return db.select(whose).from(memberships).where(isPastEnd()).orderBy(asc(memberships.endsAt)).limit(atMost);
}

/** Writes down that a person’s planned end is past: their membership, or `undefined` when it goes on. */
export async function endPastMembership(tx: Db, mailboxId: string, individualId: string) {
  const [ended] = await tx
    .update(memberships)
    .set({ endedAt: memberships.endsAt })
    .where(and(eq(memberships.mailboxId, mailboxId), eq(memberships.individualId, individualId), isPastEnd()))
    .returning({ id: memberships.id });
  if (!ended) return undefined;
  const [row] = await selectMembers(tx).where(eq(memberships.id, ended.id));
  return row;
}

/** Memberships that end within a week, of which nobody was reminded; none that was given for a week or less. */
export async function listComingEnds(db: Db) {
  return db.select(whose).from(memberships).where(isComingEnd()).orderBy(asc(memberships.endsAt)).limit(atMost);
}

/** Notes that the managers are reminded of an end: whose, or `undefined` when there is nothing to remind of. */
export async function noteEndReminder(tx: Db, membershipId: string) {
  const [noted] = await tx
    .update(memberships)
    .set({ endRemindedAt: sql`now()` })
    .where(and(eq(memberships.id, membershipId), isComingEnd()))
    .returning({ id: memberships.id });
  if (!noted) return undefined;
  const [row] = await selectMembers(tx).where(eq(memberships.id, noted.id));
  return row;
}

function isPastEnd(): SQL | undefined {
  return and(isNull(memberships.endedAt), lte(memberships.endsAt, sql`now()`));
}

function isComingEnd(): SQL | undefined {
  return and(
    isCurrentMembership(),
    isNull(memberships.endRemindedAt),
    lte(memberships.endsAt, sql`now() + interval '7 days'`),
    gt(memberships.endsAt, sql`${memberships.startsAt} + interval '7 days'`),
  );
}
