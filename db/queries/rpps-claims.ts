import "server-only";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, regions, rppsClaims } from "@/db/schema";

type NewClaim = Pick<
  typeof rppsClaims.$inferInsert,
  "individualId" | "regionCode" | "rpps" | "professionCode" | "finding"
>;

/** Keeps a number for the service centre to check, in the place of the one that the person declared before. */
export async function insertClaim(tx: Db, claim: NewClaim): Promise<string> {
  await withdrawClaimsOf(tx, claim.individualId);
  const [row] = await tx.insert(rppsClaims).values(claim).returning({ id: rppsClaims.id });
  if (!row) throw new Error("claim not inserted");
  return row.id;
}

/** Ends what a person declared and nobody has decided yet. */
export async function withdrawClaimsOf(tx: Db, individualId: string): Promise<void> {
  await tx
    .update(rppsClaims)
    .set({ outcome: "withdrawn", decidedAt: sql`now()` })
    .where(and(eq(rppsClaims.individualId, individualId), isNull(rppsClaims.outcome)));
}

/** What a person declared last, in whatever state. */
export async function findLatestClaimOf(db: Db, individualId: string) {
  const [row] = await db
    .select()
    .from(rppsClaims)
    .where(eq(rppsClaims.individualId, individualId))
    .orderBy(desc(rppsClaims.createdAt))
    .limit(1);
  return row;
}

const claim = {
  id: rppsClaims.id,
  individualId: rppsClaims.individualId,
  regionCode: rppsClaims.regionCode,
  regionName: regions.name,
  rpps: rppsClaims.rpps,
  professionCode: rppsClaims.professionCode,
  finding: rppsClaims.finding,
  createdAt: rppsClaims.createdAt,
  outcome: rppsClaims.outcome,
  decidedById: rppsClaims.decidedById,
  firstName: individuals.firstName,
  lastName: individuals.lastName,
  email: individuals.email,
  kind: individuals.kind,
};

function selectClaims(db: Db) {
  return db
    .select(claim)
    .from(rppsClaims)
    .innerJoin(individuals, eq(individuals.id, rppsClaims.individualId))
    .innerJoin(regions, eq(regions.code, rppsClaims.regionCode));
}

/** The declarations of some regions that wait for a decision, oldest first: not of whoever got a number otherwise. */
export async function listOpenClaims(db: Db, regionCodes: string[]) {
  return selectClaims(db)
    .where(and(inArray(rppsClaims.regionCode, regionCodes), isNull(rppsClaims.outcome), eq(individuals.kind, "INT")))
    .orderBy(asc(rppsClaims.createdAt), asc(rppsClaims.id))
    .limit(200);
}

/** One declaration with who made it. */
export async function findClaim(db: Db, id: string) {
  const [row] = await selectClaims(db).where(eq(rppsClaims.id, id));
  return row;
}

/** The same, held until the transaction ends: two reviewers decide one after the other. */
export async function lockClaim(tx: Db, id: string) {
  const [row] = await selectClaims(tx).where(eq(rppsClaims.id, id)).for("update", { of: rppsClaims });
  return row;
}

type Decision = { outcome: "accepted" | "refused"; decidedById: string; reason: string };

/** Writes what was decided of a declaration. */
export async function closeClaim(tx: Db, id: string, decision: Decision): Promise<void> {
  await tx
    .update(rppsClaims)
    .set({ ...decision, decidedAt: sql`now()` })
    .where(eq(rppsClaims.id, id));
}
