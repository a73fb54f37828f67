import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, passwordResets } from "@/db/schema";

/** Keeps the hash of a link that lives thirty minutes. */
export async function insertPasswordReset(db: Db, individualId: string, tokenHash: string): Promise<void> {
  await db
    .insert(passwordResets)
    .values({ individualId, tokenHash, expiresAt: sql`clock_timestamp() + interval '30 minutes'` });
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
