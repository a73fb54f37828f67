import "server-only";
import type { Db } from "@/db/client";
import { forgetGuesses, takeGuess, untakeGuess } from "@/db/queries/guess-delays";
import { TooManyAttempts } from "@/lib/errors";
import { limitKey } from "@/lib/limits/limit-key";

/** A secret of one subject that may be guessed; `wayOut` is for whoever need not wait. */
export type Guessed = { name: string; subject: string; wayOut?: string | undefined };

/** The account itself makes guesses wait, wherever they come from. */
export class GuessWaits extends TooManyAttempts {}

/** Counts a guess before it is looked at; throws `GuessWaits` while earlier ones make it wait. */
export async function enforceGuessDelay(db: Db, { wayOut, ...guessed }: Guessed): Promise<void> {
  const until = await takeGuess(db, limitKey(guessed));
  if (until) throw new GuessWaits(until, wayOut);
}

/** Takes back a guess that was not looked at after all. */
export async function releaseGuess(db: Db, guessed: Guessed): Promise<void> {
  await untakeGuess(db, limitKey(guessed));
}

/** Starts the count again. */
export async function endGuessDelay(db: Db, guessed: Guessed): Promise<void> {
  await forgetGuesses(db, limitKey(guessed));
}
