import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, requestHolds, requests } from "@/db/schema";

export type Hold = NonNullable<Awaited<ReturnType<typeof findHold>>>;

const stillRuns = sql`${requestHolds.expiresAt} > now()`;
const aWhileFromNow = sql`now() + interval '15 minutes'`;

/** Who holds a request now, and since when. */
export async function findHold(db: Db, requestId: string) {
  const [row] = await db
    .select({
      holderId: requestHolds.holderId,
      firstName: individuals.firstName,
      lastName: individuals.lastName,
      takenAt: requestHolds.takenAt,
      expiresAt: requestHolds.expiresAt,
    })
    .from(requestHolds)
    .innerJoin(individuals, eq(individuals.id, requestHolds.holderId))
    .where(and(eq(requestHolds.requestId, requestId), stillRuns));
  return row;
}

/** Takes a request that nobody holds any more; `false` means that somebody does. */
export async function insertHold(tx: Db, requestId: string, holderId: string): Promise<boolean> {
  const hold = { holderId, takenAt: sql`now()`, expiresAt: aWhileFromNow };
  const rows = await tx
    .insert(requestHolds)
    .values({ requestId, ...hold })
    .onConflictDoUpdate({ target: requestHolds.requestId, set: hold, setWhere: sql`not (${stillRuns})` })
    .returning({ requestId: requestHolds.requestId });
  return rows.length > 0;
}

/** Takes a request from the one who holds it; `false` means that they no longer do. */
export async function replaceHold(tx: Db, requestId: string, from: string, holderId: string): Promise<boolean> {
  const rows = await tx
    .update(requestHolds)
    .set({ holderId, takenAt: sql`now()`, expiresAt: aWhileFromNow })
    .where(and(heldBy(requestId, from), stillRuns))
    .returning({ requestId: requestHolds.requestId });
  return rows.length > 0;
}

/** Puts off the end of a hold, which its holder shows to be at work. One that has ended stays so. */
export async function renewHold(db: Db, requestId: string, holderId: string): Promise<void> {
  await db
    .update(requestHolds)
    .set({ expiresAt: aWhileFromNow })
    .where(and(heldBy(requestId, holderId), stillRuns));
}

/** Ends a hold in a moment: its holder has left, unless the next page says otherwise. */
export async function shortenHold(db: Db, requestId: string, holderId: string): Promise<void> {
  await db
    .update(requestHolds)
    .set({ expiresAt: sql`least(${requestHolds.expiresAt}, now() + interval '20 seconds')` })
    .where(heldBy(requestId, holderId));
}

/** Ends the hold of a person; `false` when they held nothing any more. */
export async function deleteHold(tx: Db, requestId: string, holderId: string): Promise<boolean> {
  const rows = await tx
    .delete(requestHolds)
    .where(and(heldBy(requestId, holderId), stillRuns))
    .returning({ requestId: requestHolds.requestId });
  return rows.length > 0;
}

/** Ends the hold of a request, whoever holds it: it is decided, or no longer waits. */
export async function endHold(tx: Db, requestId: string): Promise<void> {
  await tx.delete(requestHolds).where(eq(requestHolds.requestId, requestId));
}

/** Ends all that a person holds in a region, whose reviewer they no longer are; how many requests that frees. */
export async function endHoldsOf(tx: Db, holderId: string, regionCode: string): Promise<number> {
  const ofRegion = tx.select({ id: requests.id }).from(requests).where(eq(requests.regionCode, regionCode));
  const ended = await tx
    .delete(requestHolds)
    .where(and(eq(requestHolds.holderId, holderId), inArray(requestHolds.requestId, ofRegion)))
    .returning({ requestId: requestHolds.requestId });
  return ended.length;
}

function heldBy(requestId: string, holderId: string) {
  return and(eq(requestHolds.requestId, requestId), eq(requestHolds.holderId, holderId));
}
