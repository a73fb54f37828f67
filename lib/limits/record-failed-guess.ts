import "server-only";
import type { Db } from "@/db/client";
import { insertFailedGuess } from "@/db/queries/failed-guesses";
import { coarseOrigin } from "@/lib/accounts/coarse-origin";
import { recordRefusal } from "@/lib/journal/record-refusal";
import { type Guess, guessSubject } from "@/lib/limits/guess";
import { networkOf } from "@/lib/limits/network-of";
import { keyedHash } from "@/lib/secrets";

/**
 * Notes a wrong guess in the journal and, a stranger’s, where attacks are recognised; the same work whether the account
 * exists or not.
 */
export async function recordFailedGuess({ db, origin }: { db: Db; origin: string }, guess: Guess): Promise<void> {
  const { step, account, individualId, knownBrowser } = guess;
  if (!knownBrowser) {
    await insertFailedGuess(db, {
      step,
      individualId,
      accountHash: keyedHash("limit", account),
      networkHash: keyedHash("limit", networkOf(origin)),
      network: coarseOrigin(origin),
    });
  }
  await recordRefusal({ db, origin }, "individual.signed_in", guessSubject(guess), `wrong ${step}`);
}
