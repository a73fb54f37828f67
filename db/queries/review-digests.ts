import "server-only";
import { and, eq, exists, inArray, lt, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, regions, requestDecisions, requests, reviewDigests, reviewerRegions } from "@/db/schema";

const isOpenDecision = sql`exists (select 1 from ${requestDecisions} where ${requestDecisions.requestId} = ${requests.id}
  and ${requestDecisions.state} in ('second_look', 'held'))`;

/** The requests of a region that nobody has decided yet, and those among them that its target is behind. */
export async function countUndecided(db: Db, regionCode: string, lateBefore: Date) {
  const [row] = await db
    .select({
      waiting: sql<number>`count(*)`.mapWith(Number),
      late: sql<number>`count(*) filter (where ${requests.submittedAt} < ${lateBefore.toISOString()}::timestamptz)`.mapWith(
        Number,
      ),
    })
    .from(requests)
    .where(undecidedIn(regionCode));
  return row ?? { waiting: 0, late: 0 };
}

/** The oldest of them: what a mail may say, and no name of a person. */
export async function listOldestUndecided(db: Db, regionCode: string, limit: number) {
  return db
    .select({ structureName: requests.companyName, city: requests.city, submittedAt: requests.submittedAt })
    .from(requests)
    .where(undecidedIn(regionCode))
    .orderBy(requests.submittedAt, requests.id)
    .limit(limit);
}

function undecidedIn(regionCode: string) {
  return and(eq(requests.regionCode, regionCode), eq(requests.status, "submitted"), sql`not ${isOpenDecision}`);
}

/** How many approvals of a region wait for a second look, by who decided them: it is not for them to give it. */
export async function countSecondLooks(db: Db, regionCode: string) {
  return db
    .select({ decidedById: requestDecisions.decidedById, count: sql<number>`count(*)`.mapWith(Number) })
    .from(requestDecisions)
    .innerJoin(requests, eq(requests.id, requestDecisions.requestId))
    .where(and(eq(requestDecisions.state, "second_look"), eq(requests.regionCode, regionCode)))
    .groupBy(requestDecisions.decidedById);
}

/** The regions that have a reviewer, with their targets, as French people sort them. */
export async function listReviewedRegions(db: Db) {
  const reviewers = db
    .select({ one: sql`1` })
    .from(reviewerRegions)
    .where(eq(reviewerRegions.regionCode, regions.code));
  return db
    .select({ code: regions.code, name: regions.name, targetHours: regions.targetHours })
    .from(regions)
    .where(exists(reviewers))
    .orderBy(sql`${regions.name} collate "fr-x-icu"`);
}

/** Who wants a digest and reviews one of these regions. */
export async function listDigestReaders(db: Db, regionCodes: string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: individuals.id })
    .from(individuals)
    .innerJoin(reviewerRegions, eq(reviewerRegions.individualId, individuals.id))
    .where(and(individuals.wantsReviewDigest, inArray(reviewerRegions.regionCode, regionCodes)));
  return rows.map(({ id }) => id);
}

/** A reader as of now; `undefined` once they want none any more. */
export async function findDigestReader(tx: Db, id: string) {
  const [row] = await tx
    .select({
      email: individuals.email,
      regionCodes: sql<
        string[]
      >`array(select region_code from reviewer_regions where individual_id = ${individuals.id})`,
    })
    .from(individuals)
    .where(and(eq(individuals.id, id), individuals.wantsReviewDigest));
  return row;
}

/** Notes that a person is sent the digest of a day; false when they were already, or are being so by another worker. */
export async function claimDigest(tx: Db, individualId: string, day: string): Promise<boolean> {
  const claimed = await tx
    .insert(reviewDigests)
    .values({ individualId, day })
    .onConflictDoNothing()
    .returning({ day: reviewDigests.day });
  return claimed.length > 0;
}

/** Forgets who was sent a digest a month ago. */
export async function forgetOldDigests(db: Db): Promise<void> {
  await db.delete(reviewDigests).where(lt(reviewDigests.day, sql`current_date - 30`));
}

/** Whether a person wants the digest. */
export async function wantsDigest(db: Db, individualId: string): Promise<boolean> {
  const [row] = await db
    .select({ wanted: individuals.wantsReviewDigest })
    .from(individuals)
    .where(eq(individuals.id, individualId));
  return row?.wanted ?? false;
}

/** Turns the digest of a person on or off; false when it was so. */
export async function setWantsDigest(tx: Db, individualId: string, wanted: boolean): Promise<boolean> {
  const changed = await tx
    .update(individuals)
    .set({ wantsReviewDigest: wanted })
    .where(and(eq(individuals.id, individualId), eq(individuals.wantsReviewDigest, !wanted)))
    .returning({ id: individuals.id });
  return changed.length > 0;
}
