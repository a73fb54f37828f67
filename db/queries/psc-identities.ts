import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, pscIdentities } from "@/db/schema";
import type { PscClaims } from "@/lib/psc/claims";

/** The account that an identity of Pro Santé Connect opens; one that was closed is none. */
export async function findAccountOfIdentity(db: Db, subjectNameId: string) {
  const [row] = await db
    .select({
      id: individuals.id,
      email: individuals.email,
      firstName: individuals.firstName,
      lastName: individuals.lastName,
      regionCode: individuals.regionCode,
    })
    .from(pscIdentities)
    .innerJoin(individuals, eq(individuals.id, pscIdentities.individualId))
    .where(and(eq(pscIdentities.subjectNameId, subjectNameId), isNull(individuals.closedAt)));
  return row;
}

/** What Pro Santé Connect said of a person when they last came through it, if their account is linked to it. */
export async function findPscIdentity(db: Db, individualId: string) {
  const [row] = await db.select().from(pscIdentities).where(eq(pscIdentities.individualId, individualId));
  return row;
}

/**
 * Links an identity to an account. Violates `psc_identities_pkey` when it opens another one, and
 * `psc_identities_one_per_individual` when the account has another identity.
 */
export async function insertPscIdentity(tx: Db, individualId: string, claims: PscClaims): Promise<void> {
  await tx.insert(pscIdentities).values({ subjectNameId: claims.subjectNameId, individualId, claims });
}

/** Keeps what Pro Santé Connect says of a person today. */
export async function renewPscClaims(tx: Db, claims: PscClaims): Promise<void> {
  await tx
    .update(pscIdentities)
    .set({ claims, lastSignInAt: sql`now()` })
    .where(eq(pscIdentities.subjectNameId, claims.subjectNameId));
}

/** Takes the link of an account away; false when it had none. */
export async function deletePscIdentityOf(tx: Db, individualId: string): Promise<boolean> {
  const deleted = await tx
    .delete(pscIdentities)
    .where(eq(pscIdentities.individualId, individualId))
    .returning({ subjectNameId: pscIdentities.subjectNameId });
  return deleted.length > 0;
}
