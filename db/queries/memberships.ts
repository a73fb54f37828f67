import "server-only";
import { and, asc, eq, gt, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, memberships } from "@/db/schema";
import type { MembershipRole } from "@/lib/mailboxes/roles";

/** Whether a membership counts now: begun, neither ended nor past its planned end. */
export function isCurrentMembership(): SQL | undefined {
  return and(isStandingMembership(), lte(memberships.startsAt, sql`now()`));
}

/** Whether a membership has still to begin. */
export function isComingMembership(): SQL | undefined {
  return and(isStandingMembership(), gt(memberships.startsAt, sql`now()`));
}

/** Whether a membership counts now or has still to begin. */
function isStandingMembership(): SQL | undefined {
  return and(isNull(memberships.endedAt), or(isNull(memberships.endsAt), gt(memberships.endsAt, sql`now()`)));
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
  lastSignInAt: individuals.lastSignInAt,
};

/** People of boxes, whatever their membership. */
export function selectMembers(db: Db) {
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

/** Those whose access has still to begin, the first to come first. */
export async function listComingMembers(db: Db, mailboxId: string) {
  return selectMembers(db)
    .where(and(eq(memberships.mailboxId, mailboxId), isComingMembership()))
    .orderBy(asc(memberships.startsAt), asc(memberships.id));
}

/** One member of a box, current or to come, by their membership. */
export async function findStandingMember(db: Db, mailboxId: string, membershipId: string) {
  const [row] = await selectMembers(db).where(
    and(eq(memberships.id, membershipId), eq(memberships.mailboxId, mailboxId), isStandingMembership()),
  );
  return row;
}

/** The member of a box, current or to come, who signs in with this e-mail or declares this RPPS. */
export async function findStandingMemberNamed(
  db: Db,
  mailboxId: string,
  { email, rpps }: { email: string | null; rpps: string | null },
) {
  const isThem = email ? eq(individuals.email, email) : eq(individuals.rpps, rpps ?? "");
  const [row] = await selectMembers(db).where(
    and(isThem, eq(memberships.mailboxId, mailboxId), isStandingMembership()),
  );
  return row;
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

/** Changes what a member may do, and until when. */
export async function updateMembership(
  db: Db,
  membershipId: string,
  change: { role: MembershipRole; endsAt: Date | null },
): Promise<void> {
  await db
    .update(memberships)
    .set({ ...change, endRemindedAt: null })
    .where(eq(memberships.id, membershipId));
}

/** Takes a person out of a box; `endedById` is who did it, perhaps themselves. */
export async function endMembership(db: Db, membershipId: string, endedById: string): Promise<void> {
  await db
    .update(memberships)
    .set({ endedAt: sql`now()`, endedById })
    .where(and(eq(memberships.id, membershipId), isNull(memberships.endedAt)));
}
