import "server-only";
import { and, desc, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { factorChallenges, individuals } from "@/db/schema";

export type ChallengePurpose = (typeof factorChallenges.$inferSelect)["purpose"];

// Not `now()`: two challenges made in one transaction have an order too.
const present = sql`clock_timestamp()`;

const challenge = {
  id: factorChallenges.id,
  individualId: factorChallenges.individualId,
  challenge: factorChallenges.challenge,
  isUsed: sql<boolean>`${factorChallenges.usedAt} is not null`,
};

/** Lives ten minutes; one that was used still answers for a minute, for a form that was sent twice. */
const isLive = and(
  gt(factorChallenges.expiresAt, present),
  sql`(${factorChallenges.usedAt} is null or ${factorChallenges.usedAt} > ${present} - interval '1 minute')`,
);

/** Adds a challenge that lives ten minutes. */
export async function insertChallenge(
  db: Db,
  values: Pick<typeof factorChallenges.$inferInsert, "purpose" | "browserHash" | "individualId" | "challenge">,
): Promise<void> {
  await db
    .insert(factorChallenges)
    .values({ ...values, createdAt: present, expiresAt: sql`${present} + interval '10 minutes'` });
}

/** The live challenge of these bytes, given to this browser for this purpose. */
export async function findChallenge(
  db: Db,
  { challenge: bytes, browser, purpose }: { challenge: string; browser: string; purpose: ChallengePurpose },
) {
  const [row] = await db
    .select(challenge)
    .from(factorChallenges)
    .where(and(eq(factorChallenges.challenge, bytes), ofBrowser(browser, purpose), isLive));
  return row;
}

/** The person who gave their password in this browser and whose second factor is awaited. */
export async function findAwaitedFactor(db: Db, browser: string) {
  const [row] = await db
    .select({ ...challenge, individualId: individuals.id, email: individuals.email })
    .from(factorChallenges)
    .innerJoin(individuals, eq(individuals.id, factorChallenges.individualId))
    .where(and(ofBrowser(browser, "sign_in"), isLive, isNull(individuals.closedAt)))
    .orderBy(desc(factorChallenges.createdAt))
    .limit(1);
  return row;
}

/** Lets one transaction at a time answer a challenge; tells whether it was answered meanwhile. */
export async function lockChallenge(db: Db, id: string): Promise<{ isUsed: boolean } | undefined> {
  const [row] = await db
    .select({ isUsed: challenge.isUsed })
    .from(factorChallenges)
    .where(and(eq(factorChallenges.id, id), isLive))
    .for("update");
  return row;
}

/** Uses a challenge up. */
export async function spendChallenge(db: Db, id: string): Promise<void> {
  await db.update(factorChallenges).set({ usedAt: present }).where(eq(factorChallenges.id, id));
}

/** Ends what a person began with a password or a passkey: they must start again. */
export async function endChallengesOf(db: Db, individualId: string): Promise<void> {
  await db
    .update(factorChallenges)
    .set({ expiresAt: sql`greatest(${present}, ${factorChallenges.createdAt} + interval '1 microsecond')` })
    .where(and(eq(factorChallenges.individualId, individualId), isNull(factorChallenges.usedAt)));
}

function ofBrowser(browser: string, purpose: ChallengePurpose): SQL | undefined {
  return and(eq(factorChallenges.browserHash, browser), eq(factorChallenges.purpose, purpose));
}
