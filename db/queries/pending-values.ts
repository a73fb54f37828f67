import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pendingValues } from "@/db/schema";

/** The wrong values that a draft still holds, by field, as typed. */
export async function findPendingValues(db: Db, requestId: string): Promise<Record<string, string>> {
  const [row] = await db
    .select({ values: pendingValues.values })
    .from(pendingValues)
    .where(eq(pendingValues.requestId, requestId));
  return row?.values ?? {};
}

/** Keeps the wrong values of a draft, or forgets them when there are none left. */
export async function keepPendingValues(tx: Db, requestId: string, values: Record<string, string>): Promise<void> {
  if (Object.keys(values).length === 0) {
    await tx.delete(pendingValues).where(eq(pendingValues.requestId, requestId));
    return;
  }
  await tx
    .insert(pendingValues)
    .values({ requestId, values })
    .onConflictDoUpdate({ target: pendingValues.requestId, set: { values, updatedAt: sql`now()` } });
}
