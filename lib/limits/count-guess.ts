import "server-only";
import type { Db } from "@/db/client";
import { recordRefusal } from "@/lib/journal/record-refusal";
import { countAttempt } from "@/lib/limits/count-attempt";
import { type Guess, guessSubject } from "@/lib/limits/guess";
import { GuessWaits } from "@/lib/limits/guess-delay";

/**
 * Counts a guess as `countAttempt` does; the journal says of an account that it makes them wait. What a network may no
 * longer try says nothing of an account, and may come ten thousand times.
 */
export async function countGuess(asker: { db: Db; origin: string }, guess: Guess): Promise<void> {
  try {
    await countAttempt(asker, guess.step, guess.account, guess.knownBrowser);
  } catch (error) {
    if (error instanceof GuessWaits) {
      const { db, origin } = asker;
      await recordRefusal({ db, origin }, "individual.signed_in", guessSubject(guess), error.name);
    }
    throw error;
  }
}
