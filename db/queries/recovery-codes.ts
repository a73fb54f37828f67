import "server-only";
import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { recoveryCodes } from "@/db/schema";

/** Gives a person new codes, stored hashed; the former ones are worth nothing any more. */
export async function replaceRecoveryCodes(db: Db, individualId: string, codeHashes: string[]): Promise<void> {
  await deleteRecoveryCodesOf(db, individualId);
  await db.insert(recoveryCodes).values(codeHashes.map((codeHash) => ({ individualId, codeHash })));
}

export async function deleteRecoveryCodesOf(db: Db, individualId: string): Promise<void> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.individualId, individualId));
}

/** How many codes a person has left. */
export async function countRecoveryCodes(db: Db, individualId: string): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.individualId, individualId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}

/** Uses a code up; of two at once, one gets true. */
export async function spendRecoveryCode(db: Db, individualId: string, codeHash: string): Promise<boolean> {
  const used = await db
    .update(recoveryCodes)
    .set({ usedAt: sql`clock_timestamp()` })
    .where(
      and(
        eq(recoveryCodes.individualId, individualId),
        eq(recoveryCodes.codeHash, codeHash),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ id: recoveryCodes.id });
  return used.length > 0;
}

/** Whether a code was used within the last minute: a form sent twice comes back with it. */
export async function wasRecoveryCodeJustUsed(db: Db, individualId: string, codeHash: string): Promise<boolean> {
  const found = await db
    .select({ id: recoveryCodes.id })
    .from(recoveryCodes)
    .where(
      and(
        eq(recoveryCodes.individualId, individualId),
        eq(recoveryCodes.codeHash, codeHash),
        gt(recoveryCodes.usedAt, sql`clock_timestamp() - interval '1 minute'`),
      ),
    );
  return found.length > 0;
}
