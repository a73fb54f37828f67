import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { setAlert } from "@/db/queries/request-alerts";
import { requestChecks } from "@/db/schema";

type Taken = typeof requestChecks.$inferInsert;

/**
 * Keeps what the checks found on an occasion, in place of what they found on the same one before, and marks the request
 * with what they say of it.
 */
export async function saveChecks(tx: Db, { requestId, version, occasion, checks, takenAt }: Taken): Promise<void> {
  const taken = { checks, takenAt: takenAt ?? sql`now()` };
  await tx
    .insert(requestChecks)
    .values({ requestId, version, occasion, ...taken })
    .onConflictDoUpdate({
      target: [requestChecks.requestId, requestChecks.version, requestChecks.occasion],
      set: taken,
    });
  const hasVerdict = (verdict: string) => checks.some((check) => check.verdict === verdict);
  await setAlert(tx, requestId, "failed_check", hasVerdict("fail"));
  await setAlert(tx, requestId, "doubtful_check", hasVerdict("warn"));
}

/** What the checks of a version found when it was sent, and when they were last made again. */
export async function findChecks(db: Db, requestId: string, version: number) {
  const rows = await db
    .select({ occasion: requestChecks.occasion, takenAt: requestChecks.takenAt, checks: requestChecks.checks })
    .from(requestChecks)
    .where(and(eq(requestChecks.requestId, requestId), eq(requestChecks.version, version)));
  const on = (occasion: Taken["occasion"]) => rows.find((row) => row.occasion === occasion);
  return { submission: on("submission"), review: on("review") };
}
