import "server-only";
import { and, count, countDistinct, desc, gt, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { failedGuesses } from "@/db/schema";

/** Keeps a wrong guess for a week. */
export async function insertFailedGuess(db: Db, guess: typeof failedGuesses.$inferInsert): Promise<void> {
  await db.insert(failedGuesses).values(guess);
}

const lately = (minutes: number): SQL => gt(failedGuesses.at, sql`now() - make_interval(mins => ${minutes}::int)`);
const sums = {
  guesses: count(),
  accounts: countDistinct(failedGuesses.accountHash),
  networks: countDistinct(failedGuesses.networkHash),
};

/** How many wrong guesses there were lately at each step, on how many accounts, from how many networks. */
export async function countGuessesByStep(db: Db, minutes: number) {
  return db
    .select({ step: failedGuesses.step, ...sums })
    .from(failedGuesses)
    .where(lately(minutes))
    .groupBy(failedGuesses.step)
    .orderBy(failedGuesses.step);
}

/** The networks that lately guessed at most accounts. */
export async function listGuessingNetworks(db: Db, minutes: number, limit: number) {
  const { guesses, accounts } = sums;
  return db
    .select({ networkHash: failedGuesses.networkHash, network: failedGuesses.network, guesses, accounts })
    .from(failedGuesses)
    .where(lately(minutes))
    .groupBy(failedGuesses.networkHash, failedGuesses.network)
    .orderBy(desc(accounts), desc(guesses))
    .limit(limit);
}

/** The most networks that lately guessed at one account. */
export async function countNetworksOnOneAccount(db: Db, minutes: number): Promise<number> {
  const [most] = await db
    .select({ networks: sums.networks })
    .from(failedGuesses)
    .where(lately(minutes))
    .groupBy(failedGuesses.accountHash)
    .orderBy(desc(sums.networks))
    .limit(1);
  return most?.networks ?? 0;
}

/** The people whose secrets were guessed wrong at least so often lately. */
export async function listGuessedPeople(db: Db, minutes: number, atLeast: number) {
  const rows = await db
    .select({ id: failedGuesses.individualId })
    .from(failedGuesses)
    .where(and(lately(minutes), isNotNull(failedGuesses.individualId)))
    .groupBy(failedGuesses.individualId)
    .having(sql`count(*) >= ${atLeast}::int`);
  return rows.flatMap(({ id }) => id ?? []);
}
