import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals } from "@/db/schema";
import { hashPassword } from "@/lib/accounts/password-hash";
import { anIndividual, aReviewer } from "@/tests/support/fixtures";

export const password = "une phrase de passe bien longue";

export const passwordHash = hashPassword(password);

/** A mail address that no other test uses. */
export function freshEmail(name = "personne"): string {
  return `${name}-${randomUUID().slice(0, 8)}@exemple.fr`;
}

/** A pharmacist with an individual account that she can sign in to. */
export async function aPharmacist(db: Db) {
  return anIndividual(db, {
    email: freshEmail("pharmacienne"),
    firstName: "Nadège",
    lastName: "Vives",
    passwordHash: await passwordHash,
  });
}

/** Somebody of the team without RPPS, who can sign in. */
export async function aPreparateur(db: Db) {
  return anIndividual(db, {
    kind: "INT",
    email: freshEmail("preparateur"),
    firstName: "Paul",
    lastName: "Faure",
    passwordHash: await passwordHash,
  });
}

/** A reviewer of Occitanie, who can sign in. */
export async function anOccitanieReviewer(db: Db) {
  const reviewer = await aReviewer(db, ["76"]);
  await db
    .update(individuals)
    .set({ passwordHash: await passwordHash })
    .where(eq(individuals.id, reviewer.id));
  return reviewer;
}
