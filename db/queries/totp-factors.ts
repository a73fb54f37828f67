import "server-only";
import { and, asc, eq, gt, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, totpFactors } from "@/db/schema";

/** Adds an application whose first code has not come yet, in place of any other in that state. */
export async function replaceUnconfirmedTotp(
  db: Db,
  totp: Pick<typeof totpFactors.$inferInsert, "individualId" | "name" | "sealedSecret">,
): Promise<void> {
  await db
    .delete(totpFactors)
    .where(and(eq(totpFactors.individualId, totp.individualId), isNull(totpFactors.confirmedAt)));
  await db.insert(totpFactors).values(totp);
}

/** The application that a person is setting up: it waits half an hour for its first code. */
export async function findUnconfirmedTotp(db: Db, individualId: string) {
  const [row] = await db
    .select({ id: totpFactors.id, name: totpFactors.name, sealedSecret: totpFactors.sealedSecret })
    .from(totpFactors)
    .where(
      and(
        eq(totpFactors.individualId, individualId),
        isNull(totpFactors.confirmedAt),
        gt(totpFactors.createdAt, sql`now() - interval '30 minutes'`),
      ),
    );
  return row;
}

/** Whether a person confirmed an application within the last minute: a form sent twice comes back then. */
export async function wasJustConfirmed(db: Db, individualId: string): Promise<boolean> {
  const found = await db
    .select({ id: totpFactors.id })
    .from(totpFactors)
    .where(
      and(eq(totpFactors.individualId, individualId), gt(totpFactors.confirmedAt, sql`now() - interval '1 minute'`)),
    )
    .limit(1);
  return found.length > 0;
}

/** From now on the application counts. */
export async function confirmTotp(db: Db, id: string, step: number): Promise<void> {
  await db.update(totpFactors).set({ confirmedAt: sql`now()`, lastStep: step }).where(eq(totpFactors.id, id));
}

/** The applications of a person that count, oldest first. */
export async function listTotpFactorsOf(db: Db, individualId: string) {
  return db
    .select({
      id: totpFactors.id,
      name: totpFactors.name,
      sealedSecret: totpFactors.sealedSecret,
      lastStep: totpFactors.lastStep,
      createdAt: totpFactors.createdAt,
      lastUsedAt: totpFactors.lastUsedAt,
    })
    .from(totpFactors)
    .where(and(eq(totpFactors.individualId, individualId), isNotNull(totpFactors.confirmedAt)))
    .orderBy(asc(totpFactors.createdAt));
}

/** Accepts the code of a step; false when it or a later one was accepted before. */
export async function spendTotpStep(db: Db, id: string, step: number): Promise<boolean> {
  const used = await db
    .update(totpFactors)
    .set({ lastStep: step, lastUsedAt: sql`now()` })
    .where(and(eq(totpFactors.id, id), or(isNull(totpFactors.lastStep), lt(totpFactors.lastStep, step))))
    .returning({ id: totpFactors.id });
  return used.length > 0;
}

/** The applications of one name, whoever’s they are, with the e-mail of each person. */
export async function listTotpFactorsNamed(db: Db, name: string) {
  return db
    .select({
      individualId: individuals.id,
      email: individuals.email,
      firstName: individuals.firstName,
      lastName: individuals.lastName,
      sealedSecret: totpFactors.sealedSecret,
    })
    .from(totpFactors)
    .innerJoin(individuals, eq(individuals.id, totpFactors.individualId))
    .where(and(eq(totpFactors.name, name), isNotNull(totpFactors.confirmedAt)))
    .orderBy(individuals.email);
}
