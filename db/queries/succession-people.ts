import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { isCurrentMembership } from "@/db/queries/memberships";
import { individuals, mailboxes, memberships } from "@/db/schema";

/** Makes a person answer for a box that nobody answers for now: a member, one to come, or somebody from outside. */
export async function enterAsResponsable(tx: Db, mailboxId: string, individualId: string): Promise<void> {
  await tx
    .insert(memberships)
    .values({ mailboxId, individualId, role: "responsable", addedById: individualId })
    .onConflictDoUpdate({
      target: [memberships.mailboxId, memberships.individualId],
      targetWhere: isNull(memberships.endedAt),
      set: { role: "responsable", endsAt: null, startsAt: sql`least(${memberships.startsAt}, now())` },
    });
}

/** The open account that holds an RPPS number. */
export async function findPersonByRpps(db: Db, rpps: string) {
  const [row] = await db
    .select({
      individualId: individuals.id,
      firstName: individuals.firstName,
      lastName: individuals.lastName,
      email: individuals.email,
      kind: individuals.kind,
    })
    .from(individuals)
    .where(and(eq(individuals.rpps, rpps), isNull(individuals.closedAt)));
  return row;
}

/** Whether a person belongs, now, to this box or to another open one of the same structure. */
export async function isOfStructure(db: Db, individualId: string, structureId: string): Promise<boolean> {
  const found = await db
    .select({ id: memberships.id })
    .from(memberships)
    .innerJoin(mailboxes, eq(mailboxes.id, memberships.mailboxId))
    .where(
      and(eq(memberships.individualId, individualId), eq(mailboxes.structureId, structureId), isCurrentMembership()),
    )
    .limit(1);
  return found.length > 0;
}
