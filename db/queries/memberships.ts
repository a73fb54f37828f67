import "server-only";
import { and, asc, eq, gt, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, memberships } from "@/db/schema";
import type { MembershipRole } from "@/lib/mailboxes/roles";

/** Whether a membership counts now: neither ended nor past its planned end. */
export function isCurrentMembership(): SQL | undefined {
  return and(
    isNull(memberships.endedAt),
    lte(memberships.startsAt, sql`now()`),
    or(isNull(memberships.endsAt), gt(memberships.endsAt, sql`now()`)),
  );
}

const member = {
  id: memberships.id,
  individualId: memberships.individualId,
  role: memberships.role,
  startsAt: memberships.startsAt,
  endsAt: memberships.endsAt,
  firstName: individuals.firstName,
  lastName: individuals.lastName,
  email: individuals.email,
  kind: individuals.kind,
  professionCode: individuals.professionCode,
  rpps: individuals.rpps,
};

function selectMembers(db: Db) {
  return db.select(member).from(memberships).innerJoin(individuals, eq(individuals.id, memberships.individualId));
}

/** The current members of a box: by role, then by name as French people sort. */
export async function listMembers(db: Db, mailboxId: string) {
  return selectMembers(db)
    .where(and(eq(memberships.mailboxId, mailboxId), isCurrentMembership()))
    .orderBy(
      asc(memberships.role),
      sql`${individuals.lastName} collate "fr-x-icu"`,
      sql`${individuals.firstName} collate "fr-x-icu"`,
      asc(memberships.id),
    );
}

/** One current member of a box, by their membership. */
export async function findMember(db: Db, mailboxId: string, membershipId: string) {
  const [row] = await selectMembers(db).where(
    and(eq(memberships.id, membershipId), eq(memberships.mailboxId, mailboxId), isCurrentMembership()),
  );
  return row;
}

/** The current membership of a person in a box. */
export async function findMembershipOf(db: Db, mailboxId: string, individualId: string) {
  const [row] = await selectMembers(db).where(
    and(eq(memberships.individualId, individualId), eq(memberships.mailboxId, mailboxId), isCurrentMembership()),
  );
  return row;
}

/** Whether this person once was a member of the box. */
export async function wasMember(db: Db, mailboxId: string, individualId: string): Promise<boolean> {
  const past = await db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.mailboxId, mailboxId), eq(memberships.individualId, individualId)))
    .limit(1);
  return past.length > 0;
}

/** Puts a person into a box; `undefined` means that they are in it already. */
export async function insertMembership(db: Db, membership: typeof memberships.$inferInsert) {
  const [row] = await db
    .insert(memberships)
    .values(membership)
    .onConflictDoNothing({
      target: [memberships.mailboxId, memberships.individualId],
      where: isNull(memberships.endedAt),
    })
    .returning({ id: memberships.id });
  return row;
}

/** Writes down the end of a membership whose planned end is past, so that the person can be added again. */
export async function endExpiredMembership(db: Db, mailboxId: string, individualId: string): Promise<void> {
  await db
    .update(memberships)
    .set({ endedAt: memberships.endsAt })
    .where(
      and(
        eq(memberships.mailboxId, mailboxId),
        eq(memberships.individualId, individualId),
        isNull(memberships.endedAt),
        lte(memberships.endsAt, sql`now()`),
      ),
    );
}

/** Changes what a member may do, and until when. */
export async function updateMembership(
  db: Db,
  membershipId: string,
  change: { role: MembershipRole; endsAt: Date | null },
): Promise<void> {
  await db.update(memberships).set(change).where(eq(memberships.id, membershipId));
}

/** Takes a person out of a box; `endedById` is who did it, perhaps themselves. */
export async function endMembership(db: Db, membershipId: string, endedById: string): Promise<void> {
  await db
    .update(memberships)
    .set({ endedAt: sql`now()`, endedById })
    .where(and(eq(memberships.id, membershipId), isNull(memberships.endedAt)));
}
