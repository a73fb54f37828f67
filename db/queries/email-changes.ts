import "server-only";
import { and, eq, gt, gte, isNull, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { emailChanges, individuals, passkeys, pscIdentities, recoveryCodes, totpFactors } from "@/db/schema";

// Not `now()`: two changes in one transaction have an order too.
const present = sql`clock_timestamp()`;

/** Writes down that an e-mail replaced another; `undoTokenHash` is of the link by which it can be undone for 7 days. */
export async function insertEmailChange(
  tx: Db,
  change: Pick<typeof emailChanges.$inferInsert, "individualId" | "formerEmail" | "newEmail" | "undoTokenHash">,
): Promise<void> {
  await tx
    .insert(emailChanges)
    .values({ ...change, createdAt: present, undoUntil: sql`${present} + interval '7 days'` });
}

/** The change that a link undoes, and whose it is; `isLive` says whether it still does. */
export async function findEmailChange(db: Db, undoTokenHash: string) {
  const [row] = await db
    .select({
      id: emailChanges.id,
      formerEmail: emailChanges.formerEmail,
      createdAt: emailChanges.createdAt,
      isLive: sql<boolean>`${emailChanges.endedAt} is null and ${emailChanges.undoUntil} > ${present}`,
      secondsSinceEnd: sql<number | null>`extract(epoch from ${present} - ${emailChanges.endedAt})::float`,
      individualId: individuals.id,
      email: individuals.email,
      firstName: individuals.firstName,
      lastName: individuals.lastName,
      regionCode: individuals.regionCode,
      passwordHash: individuals.passwordHash,
    })
    .from(emailChanges)
    .innerJoin(individuals, eq(individuals.id, emailChanges.individualId))
    .where(eq(emailChanges.undoTokenHash, undoTokenHash));
  return row;
}

/** Uses the link of a change up, with those of the changes that came after it; false when it was over already. */
export async function spendEmailUndo(
  tx: Db,
  { id, individualId, createdAt }: { id: string; individualId: string; createdAt: Date },
): Promise<boolean> {
  const used = await tx
    .update(emailChanges)
    .set({ endedAt: present })
    .where(and(eq(emailChanges.id, id), isNull(emailChanges.endedAt), gt(emailChanges.undoUntil, present)))
    .returning({ id: emailChanges.id });
  if (used.length === 0) return false;
  await tx
    .update(emailChanges)
    .set({ endedAt: present })
    .where(
      and(
        eq(emailChanges.individualId, individualId),
        isNull(emailChanges.endedAt),
        gte(emailChanges.createdAt, createdAt),
      ),
    );
  return true;
}

/** Forgets the former addresses of a person, and the links mailed there. */
export async function deleteEmailChangesOf(tx: Db, individualId: string): Promise<void> {
  await tx.delete(emailChanges).where(eq(emailChanges.individualId, individualId));
}

/** Takes away what opens an account since a date: it may be what whoever changed the e-mail added. */
export async function deleteFactorsSince(tx: Db, individualId: string, date: Date): Promise<void> {
  const isTheirs = (owner: PgColumn, since: PgColumn) => and(eq(owner, individualId), gte(since, date));
  await tx.delete(passkeys).where(isTheirs(passkeys.individualId, passkeys.createdAt));
  await tx.delete(totpFactors).where(isTheirs(totpFactors.individualId, totpFactors.createdAt));
  await tx.delete(recoveryCodes).where(isTheirs(recoveryCodes.individualId, recoveryCodes.createdAt));
  await tx.delete(pscIdentities).where(isTheirs(pscIdentities.individualId, pscIdentities.linkedAt));
}
