import "server-only";
import { and, asc, eq, gt, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, requestHolds, requests, requestViewers } from "@/db/schema";

/** Says that a person has a request open now. */
export async function recordViewer(db: Db, requestId: string, individualId: string): Promise<void> {
  await db
    .insert(requestViewers)
    .values({ requestId, individualId })
    .onConflictDoUpdate({
      target: [requestViewers.requestId, requestViewers.individualId],
      set: { seenAt: sql`now()` },
    });
}

/** Says that they no longer have. */
export async function forgetViewer(db: Db, requestId: string, individualId: string): Promise<void> {
  await db
    .delete(requestViewers)
    .where(and(eq(requestViewers.requestId, requestId), eq(requestViewers.individualId, individualId)));
}

/** Who else has the request open: nobody counts any more whose page has been silent for longer than its pace. */
export async function listOtherViewers(db: Db, requestId: string, individualId: string) {
  return db
    .select({ firstName: individuals.firstName, lastName: individuals.lastName })
    .from(requestViewers)
    .innerJoin(individuals, eq(individuals.id, requestViewers.individualId))
    .where(
      and(
        eq(requestViewers.requestId, requestId),
        ne(requestViewers.individualId, individualId),
        gt(requestViewers.seenAt, sql`now() - interval '75 seconds'`),
      ),
    )
    .orderBy(asc(individuals.lastName), asc(individuals.firstName))
    .limit(20);
}

/** How a request stands, as the page of a reviewer keeps asking: its state, its latest decision and who holds it. */
export async function findDesk(db: Db, requestId: string) {
  const [row] = await db
    .select({
      regionCode: requests.regionCode,
      status: requests.status,
      version: requests.version,
      decision: sql<string | null>`(
        select d.id || ' ' || d.state from request_decisions d
        where d.request_id = ${requests.id} order by d.decided_at desc limit 1)`,
      takenAt: requestHolds.takenAt,
      holder: { id: individuals.id, firstName: individuals.firstName, lastName: individuals.lastName },
    })
    .from(requests)
    .leftJoin(requestHolds, and(eq(requestHolds.requestId, requests.id), gt(requestHolds.expiresAt, sql`now()`)))
    .leftJoin(individuals, eq(individuals.id, requestHolds.holderId))
    .where(and(eq(requests.id, requestId), ne(requests.status, "draft")));
  return row;
}
