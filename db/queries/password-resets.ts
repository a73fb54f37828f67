import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, passwordResets } from "@/db/schema";

type NewLink = { individualId: string; tokenHash: string; browserHash: string };

/**
 * Keeps the hash of a link that lives thirty minutes; false when this person was given one for the same browser less than
 * thirty seconds ago, which stays good. Within a transaction: of two at once, the second waits for the first.
 */
export async function insertPasswordReset(tx: Db, link: NewLink): Promise<boolean> {
  const { individualId, browserHash } = link;
  await tx.select({ id: individuals.id }).from(individuals).where(eq(individuals.id, individualId)).for("update");
  const [recent] = await tx
    .select({ id: passwordResets.id })
    .from(passwordResets)
    .where(
      and(
        eq(passwordResets.individualId, individualId),
        eq(passwordResets.browserHash, browserHash),
        isNull(passwordResets.usedAt),
        gt(passwordResets.createdAt, sql`clock_timestamp() - interval '30 seconds'`),
      ),
    )
    .limit(1);
  if (recent) return false;
  await tx.insert(passwordResets).values({ ...link, expiresAt: sql`clock_timestamp() + interval '30 minutes'` });
  return true;
}

/** Asks the workers to send a link to whoever it may be: who asked is sealed. */
export async function addPasswordLinkJob(db: Db, sealedRequest: string): Promise<void> {
  await db.execute(sql`
    select graphile_worker.add_job('send_password_link', json_build_object('sealedRequest', ${sealedRequest}::text),
      max_attempts := 5, priority := -10)`);
}

/** The link and whose it is; `isLive` says whether it still opens something. */
export async function findPasswordReset(db: Db, tokenHash: string) {
  const [row] = await db
    .select({
      id: passwordResets.id,
      browserHash: passwordResets.browserHash,
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

/** Ends the other links of a person who has just chosen a password, unused. */
export async function endPasswordResetsOf(db: Db, individualId: string): Promise<void> {
  await db
    .update(passwordResets)
    .set({ expiresAt: sql`clock_timestamp()` })
    .where(and(eq(passwordResets.individualId, individualId), isNull(passwordResets.usedAt)));
}
