import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals } from "@/db/schema";

/** The one individual account that declares an RPPS number. */
export async function findIndividualByRpps(db: Db, rpps: string) {
  const [row] = await db
    .select({
      id: individuals.id,
      firstName: individuals.firstName,
      lastName: individuals.lastName,
      email: individuals.email,
      professionCode: individuals.professionCode,
      regionCode: individuals.regionCode,
      addressId: individuals.addressId,
      rppsCheckedAt: individuals.rppsCheckedAt,
      createdAt: individuals.createdAt,
    })
    .from(individuals)
    .where(eq(individuals.rpps, rpps));
  return row;
}

/**
 * Writes that somebody allowed to has checked the RPPS number (null: Pro Santé Connect); `false` when it was checked
 * already.
 */
export async function markRppsChecked(tx: Db, individualId: string, checkedById: string | null): Promise<boolean> {
  const marked = await tx
    .update(individuals)
    .set({ rppsCheckedAt: sql`now()`, rppsCheckedById: checkedById })
    .where(and(eq(individuals.id, individualId), isNull(individuals.rppsCheckedAt)))
    .returning({ id: individuals.id });
  return marked.length > 0;
}

/** Gives their personal MSSanté address to a person without one, and lists them in the directory. */
export async function setPersonalAddress(tx: Db, individualId: string, addressId: string): Promise<void> {
  await tx
    .update(individuals)
    .set({ addressId, isListed: true })
    .where(and(eq(individuals.id, individualId), isNull(individuals.addressId)));
}
