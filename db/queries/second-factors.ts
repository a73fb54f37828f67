import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, passkeys, totpFactors } from "@/db/schema";

export type FactorKind = "passkey" | "application";

/** Of the row `i` of `individuals`: whether the person is of the staff. */
export const isStaff = sql<boolean>`(i.is_operator or exists (select from reviewer_regions where individual_id = i.id))`;

/** Of the row `i` of `individuals`: how many strong factors the person holds. */
export const factorCount = sql<number>`(
  (select count(*)::int from passkeys where individual_id = i.id)
    + (select count(*)::int from totp_factors where individual_id = i.id and confirmed_at is not null))`;

/** Whether a person is of the staff, and how many strong factors they hold. */
export async function findStanding(db: Db, individualId: string) {
  const [row] = await db.execute<{ isStaff: boolean; factors: number }>(sql`
    select ${isStaff} as "isStaff", ${factorCount} as factors
    from individuals i where i.id = ${individualId}`);
  return row ?? { isStaff: false, factors: 0 };
}

/** Lets one transaction at a time change the factors of a person; then tells the same. */
export async function lockStanding(tx: Db, individualId: string) {
  await tx.select({ id: individuals.id }).from(individuals).where(eq(individuals.id, individualId)).for("update");
  return findStanding(tx, individualId);
}

/** A factor of a person, by its id. */
export async function findFactor(db: Db, individualId: string, id: string) {
  const [row] = await db.execute<{ kind: FactorKind; name: string }>(sql`
    select 'passkey' as kind, name from passkeys where individual_id = ${individualId} and id = ${id}
    union all
    select 'application', name from totp_factors
    where individual_id = ${individualId} and id::text = ${id} and confirmed_at is not null`);
  return row;
}

type Factor = { individualId: string; kind: FactorKind; id: string };

/** Gives a factor another name. */
export async function renameFactor(db: Db, factor: Factor, name: string): Promise<void> {
  if (factor.kind === "passkey") await db.update(passkeys).set({ name }).where(passkeyOf(factor));
  else await db.update(totpFactors).set({ name }).where(totpOf(factor));
}

/** Takes a factor away for good. */
export async function deleteFactor(db: Db, factor: Factor): Promise<void> {
  if (factor.kind === "passkey") await db.delete(passkeys).where(passkeyOf(factor));
  else await db.delete(totpFactors).where(totpOf(factor));
}

/** Takes all the factors of a person away. */
export async function deleteFactorsOf(db: Db, individualId: string): Promise<void> {
  await db.delete(passkeys).where(eq(passkeys.individualId, individualId));
  await db.delete(totpFactors).where(eq(totpFactors.individualId, individualId));
}

const passkeyOf = ({ individualId, id }: Factor) => and(eq(passkeys.individualId, individualId), eq(passkeys.id, id));
const totpOf = ({ individualId, id }: Factor) =>
  and(eq(totpFactors.individualId, individualId), eq(totpFactors.id, id));
