import "server-only";
import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { rateLimits } from "@/db/schema";

/** Windows of equal length, counted from the epoch: every process agrees on where one starts. */
function windowStart(seconds: number) {
  return sql<Date>`to_timestamp(floor(extract(epoch from clock_timestamp()) / ${seconds}::int) * ${seconds}::int)`;
}

/** Adds one to the count of the present window, in one statement, and says how many that makes and until when. */
export async function countInWindow(db: Db, key: string, windowSeconds: number) {
  const [row] = await countOne(db, key, windowSeconds);
  if (!row) throw new Error("rate limit not counted");
  return row;
}

/** The same, and the sum of the counts of that window under other keys. */
export async function countInWindowBeside(db: Db, key: string, others: string[], windowSeconds: number) {
  const counted = db.$with("counted").as(countOne(db, key, windowSeconds));
  const total = db
    .select({ total: sql`coalesce(sum(${rateLimits.count}), 0)::int` })
    .from(rateLimits)
    .where(and(inArray(rateLimits.key, others), eq(rateLimits.windowStart, windowStart(windowSeconds))));
  const [row] = await db
    .with(counted)
    .select({ count: counted.count, expiresAt: counted.expiresAt, total: sql<number>`(${total})` })
    .from(counted);
  if (!row) throw new Error("rate limit not counted");
  return row;
}

function countOne(db: Db, key: string, windowSeconds: number) {
  const start = windowStart(windowSeconds);
  return db
    .insert(rateLimits)
    .values({ key, windowStart: start, expiresAt: sql`${start} + make_interval(secs => ${windowSeconds}::int)` })
    .onConflictDoUpdate({
      target: [rateLimits.key, rateLimits.windowStart],
      set: { count: sql`${rateLimits.count} + 1` },
    })
    .returning({ count: rateLimits.count, expiresAt: rateLimits.expiresAt });
}

/** Takes one back from the count of the present window. */
export async function uncountInWindow(db: Db, key: string, windowSeconds: number): Promise<void> {
  await db
    .update(rateLimits)
    .set({ count: sql`${rateLimits.count} - 1` })
    .where(
      and(eq(rateLimits.key, key), eq(rateLimits.windowStart, windowStart(windowSeconds)), gt(rateLimits.count, 0)),
    );
}
