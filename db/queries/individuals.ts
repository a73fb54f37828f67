import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals } from "@/db/schema";

const person = {
  id: individuals.id,
  email: individuals.email,
  firstName: individuals.firstName,
  lastName: individuals.lastName,
  regionCode: individuals.regionCode,
};

/** Adds a person. Violates `individuals_email_unique` or `individuals_rpps_unique` when they exist already. */
export async function insertIndividual(db: Db, individual: typeof individuals.$inferInsert) {
  const [row] = await db.insert(individuals).values(individual).returning(person);
  if (!row) throw new Error("individual not inserted");
  return row;
}

/** Who a person is, for the journal and for mails. */
export async function findIndividual(db: Db, id: string) {
  const [row] = await db.select(person).from(individuals).where(eq(individuals.id, id));
  return row;
}

/** The person who signs in with this e-mail (lower case). */
export async function findIndividualByEmail(db: Db, email: string) {
  const [row] = await db.select(person).from(individuals).where(eq(individuals.email, email));
  return row;
}

/**
 * What a sign-in is checked against, and whether the browser asking is known: it once had a session of this person, or
 * chose their password by the link of a mail. One statement, whether the e-mail is known or not.
 */
export async function findCredentials(db: Db, email: string, browserHash: string) {
  const [row] = await db.execute<{ id: string; passwordHash: string; isKnownBrowser: boolean }>(sql`
    select id, password_hash as "passwordHash",
      exists (select from sessions where individual_id = i.id and browser_hash = ${browserHash})
        or exists (
          select from password_resets
          where individual_id = i.id and browser_hash = ${browserHash} and used_at is not null
        ) as "isKnownBrowser"
    from individuals i where email = ${email}`);
  return row;
}

/** The stored hash of a person’s password. */
export async function findPasswordHash(db: Db, id: string): Promise<string | undefined> {
  const [row] = await db.select({ hash: individuals.passwordHash }).from(individuals).where(eq(individuals.id, id));
  return row?.hash;
}

/** Notes that a person has just signed in. */
export async function noteSignIn(db: Db, id: string): Promise<void> {
  await db.update(individuals).set({ lastSignInAt: sql`now()` }).where(eq(individuals.id, id));
}

/** Replaces the hash of a person’s password; false when another change was faster than the one that read `expectedHash`. */
export async function replacePasswordHash(
  db: Db,
  id: string,
  passwordHash: string,
  expectedHash?: string,
): Promise<boolean> {
  const replaced = await db
    .update(individuals)
    .set({ passwordHash })
    .where(and(eq(individuals.id, id), expectedHash ? eq(individuals.passwordHash, expectedHash) : undefined))
    .returning({ id: individuals.id });
  return replaced.length > 0;
}

/** Whether an account holds this RPPS (11 digits). */
export async function isRppsTaken(db: Db, rpps: string): Promise<boolean> {
  const found = await db.select({ id: individuals.id }).from(individuals).where(eq(individuals.rpps, rpps));
  return found.length > 0;
}

/** What a person is shown of their own account beyond what every page knows of them. */
export async function findAccountFacts(db: Db, id: string) {
  const [row] = await db
    .select({
      professionCode: individuals.professionCode,
      phone: individuals.phone,
      rppsCheckedAt: individuals.rppsCheckedAt,
      isListed: individuals.isListed,
      createdAt: individuals.createdAt,
    })
    .from(individuals)
    .where(eq(individuals.id, id));
  return row;
}
