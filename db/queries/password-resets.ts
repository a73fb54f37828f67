import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, passwordResets } from "@/db/schema";

/**
 * Keeps the hash of a link that lives thirty minutes; false when this person was given one less than thirty seconds ago,
 * which stays good. Within a transaction: of two at once, the second waits for the first.
 */
export async function insertPasswordReset(tx: Db, individualId: string, tokenHash: string): Promise<boolean> {
  await tx.select({ id: individuals.id }).from(individuals).where(eq(individuals.id, individualId)).for("update");
  const [recent] = await tx
    .select({ id: passwordResets.id })
    .from(passwordResets)
    .where(
      and(
        eq(passwordResets.individualId, individualId),
        isNull(passwordResets.usedAt),
        gt(passwordResets.createdAt, sql`clock_timestamp() - interval '30 seconds'`),
      ),
    )
    .limit(1);
  if (recent) return false;
  await tx
    .insert(passwordResets)
    .values({ individualId, tokenHash, expiresAt: sql`clock_timestamp() + interval '30 minutes'` });
  return true;
}

/** The link and whose it is; `isLive` says whether it still opens something. */
export async function findPasswordReset(db: Db, tokenHash: string) {
  const [row] = await db
    .select({
      id: passwordResets.id,
      individualId: individuals.id,
      email: individuals.email,
      firstName: individuals.firstName,
      lastName: individuals.lastName,
      regionCode: individuals.regionCode,
      passwordHash: individuals.passwordHash,
      isLive: sql<boolean>`${passwordResets.usedAt} is null and ${passwordResets.expiresAt} > clock_timestamp()`,
      secondsSinceUse: sql<number | null>`extract(epoch from clock_timestamp() - ${passwordResets.usedAt})::float`,
    })
    .from(passwordResets)
    .innerJoin(individuals, eq(individuals.id, passwordResets.individualId))
    .where(eq(passwordResets.tokenHash, tokenHash));
  return row;
}

/** Uses a link up; false means that it was used or over already. */
export async function usePasswordReset(db: Db, id: string): Promise<boolean> {
  const used = await db
    .update(passwordResets)
    .set({ usedAt: sql`clock_timestamp()` })
    .where(
      and(
        eq(passwordResets.id, id),
        isNull(passwordResets.usedAt),
        gt(passwordResets.expiresAt, sql`clock_timestamp()`),
      ),
    )
    .returning({ id: passwordResets.id });
  return used.length > 0;
}

/** Ends the other links of a person who has just chosen a password. */
export async function endPasswordResetsOf(db: Db, individualId: string): Promise<void> {
  await db
    .update(passwordResets)
    .set({ usedAt: sql`clock_timestamp()` })
    .where(and(eq(passwordResets.individualId, individualId), isNull(passwordResets.usedAt)));
}
