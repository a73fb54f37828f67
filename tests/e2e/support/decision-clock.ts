import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { expect } from "./test";

/**
 * Lets the decision of a request take effect now rather than half a minute after it was taken, and waits until the worker
 * has done so. Ask for it once the page says what was decided.
 */
export async function letDecisionTakeEffect(db: Db, requestId: string): Promise<void> {
  const held = await db.execute<{ id: string }>(sql`
    update request_decisions set effective_at = now() where request_id = ${requestId} and state = 'held' returning id`);
  for (const { id } of held) {
    await db.execute(sql`update graphile_worker._private_jobs set run_at = now() where key = ${`decision:${id}`}`);
  }
  const open = sql`select 1 from request_decisions where request_id = ${requestId} and state in ('second_look', 'held')`;
  await expect.poll(async () => (await db.execute(open)).length, { timeout: 15_000, intervals: [100, 250] }).toBe(0);
}
