import "server-only";
import { and, count, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { individuals, requests, reviewerRegions } from "@/db/schema";

const granter = alias(individuals, "granter");

const reviewer = {
  id: individuals.id,
  email: individuals.email,
  firstName: individuals.firstName,
  lastName: individuals.lastName,
  regionCode: reviewerRegions.regionCode,
  grantedAt: reviewerRegions.grantedAt,
  grantedBy: { firstName: granter.firstName, lastName: granter.lastName },
};

function selectReviewers(db: Db) {
  return db
    .select(reviewer)
    .from(reviewerRegions)
    .innerJoin(individuals, eq(individuals.id, reviewerRegions.individualId))
    .leftJoin(granter, eq(granter.id, reviewerRegions.grantedById));
}

/** Who may decide the requests of each region, since when and given by whom, as French people sort names. */
export async function listReviewers(db: Db) {
  const inFrench = sql`${individuals.lastName} collate "fr-x-icu", ${individuals.firstName} collate "fr-x-icu"`;
  return selectReviewers(db).orderBy(inFrench, individuals.id);
}

/** One reviewer of a region; `undefined` when the person has no right there. */
export async function findReviewer(db: Db, { regionCode, individualId }: { regionCode: string; individualId: string }) {
  const [row] = await selectReviewers(db).where(
    and(eq(reviewerRegions.regionCode, regionCode), eq(reviewerRegions.individualId, individualId)),
  );
  return row;
}

/** How many people may decide the requests of a region. */
export async function countReviewers(db: Db, regionCode: string): Promise<number> {
  return db.$count(reviewerRegions, eq(reviewerRegions.regionCode, regionCode));
}

/** How many requests of a region wait for a reviewer. */
export async function countWaitingRequests(db: Db, regionCode: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(requests)
    .where(and(eq(requests.regionCode, regionCode), eq(requests.status, "submitted")));
  return row?.total ?? 0;
}

/** Lets a person decide the requests of a region; false when they may already. */
export async function insertReviewerRight(tx: Db, right: typeof reviewerRegions.$inferInsert): Promise<boolean> {
  const inserted = await tx
    .insert(reviewerRegions)
    .values(right)
    .onConflictDoNothing()
    .returning({ regionCode: reviewerRegions.regionCode });
  return inserted.length > 0;
}

/** Takes the right back; false when the person has none any more. */
export async function deleteReviewerRight(
  tx: Db,
  { regionCode, individualId }: { regionCode: string; individualId: string },
): Promise<boolean> {
  const deleted = await tx
    .delete(reviewerRegions)
    .where(and(eq(reviewerRegions.regionCode, regionCode), eq(reviewerRegions.individualId, individualId)))
    .returning({ regionCode: reviewerRegions.regionCode });
  return deleted.length > 0;
}
