import "server-only";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { pscArrivals } from "@/db/schema";

/** Keeps who came back from Pro Santé Connect in a browser. */
export async function insertPscArrival(db: Db, arrival: typeof pscArrivals.$inferInsert): Promise<void> {
  await db.insert(pscArrivals).values(arrival);
}

const isAlive = and(isNull(pscArrivals.usedAt), gt(pscArrivals.expiresAt, sql`clock_timestamp()`));

/** Who came back last in this browser, and has not been made use of yet. */
export async function findPscArrival(db: Db, browserHash: string) {
  const [row] = await db
    .select()
    .from(pscArrivals)
    .where(and(eq(pscArrivals.browserHash, browserHash), isAlive))
    .orderBy(desc(pscArrivals.createdAt))
    .limit(1);
  return row;
}

/** The same, once the person chose to make an account with it. */
export async function findPscRegistration(db: Db, browserHash: string) {
  const arrival = await findPscArrival(db, browserHash);
  return arrival?.registrationAt ? arrival : undefined;
}

/** Uses an arrival, for good; `undefined` when it is over, or was used meanwhile. */
export async function consumePscArrival(tx: Db, id: string) {
  const [row] = await tx
    .update(pscArrivals)
    .set({ usedAt: sql`clock_timestamp()` })
    .where(and(eq(pscArrivals.id, id), isAlive))
    .returning();
  return row;
}

/** Notes that the person makes an account with it, which takes longer than signing in. */
export async function keepPscArrivalForRegistration(db: Db, id: string, expiresAt: Date): Promise<void> {
  await db
    .update(pscArrivals)
    .set({ registrationAt: sql`clock_timestamp()`, expiresAt })
    .where(and(eq(pscArrivals.id, id), isAlive));
}

/** Forgets whoever came back in this browser and has not been made use of. */
export async function forgetPscArrivals(db: Db, browserHash: string): Promise<void> {
  await db.delete(pscArrivals).where(and(eq(pscArrivals.browserHash, browserHash), isNull(pscArrivals.usedAt)));
}
