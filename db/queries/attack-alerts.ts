import "server-only";
import { desc, gt, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { attackAlerts } from "@/db/schema";

/**
 * Keeps an alert, unless one was given within the hour: false then. Within a transaction: of two at once, the second waits
 * for the first.
 */
export async function insertAttackAlert(tx: Db, findings: unknown): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('attack alert', 0))`);
  const lately = gt(attackAlerts.at, sql`clock_timestamp() - interval '1 hour'`);
  const [recent] = await tx.select({ id: attackAlerts.id }).from(attackAlerts).where(lately).limit(1);
  if (recent) return false;
  await tx.insert(attackAlerts).values({ findings, at: sql`clock_timestamp()` });
  return true;
}

/** The latest alerts, newest first. */
export async function listAttackAlerts(db: Db, limit: number) {
  return db.select().from(attackAlerts).orderBy(desc(attackAlerts.at)).limit(limit);
}
