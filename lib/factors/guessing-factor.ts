import "server-only";
import type { Db } from "@/db/client";
import { DomainError } from "@/lib/errors";
import { forgiveAttempt } from "@/lib/limits/count-attempt";
import { countGuess } from "@/lib/limits/count-guess";
import { recordFailedGuess } from "@/lib/limits/record-failed-guess";

type Guesser = { db: Db; origin: string; individualId: string; knownBrowser: string | undefined };

/** Looks at a factor that was entered, within the limits on guessing: counted first, forgiven once it proved right. */
export async function guessingFactor<T>(
  { individualId, knownBrowser, ...asker }: Guesser,
  look: () => Promise<T>,
): Promise<T> {
  const guess = { step: "factor", account: individualId, individualId, knownBrowser } as const;
  await countGuess(asker, guess);
  try {
    const found = await look();
    await forgiveAttempt(asker, "factor", individualId, knownBrowser);
    return found;
  } catch (error) {
    if (error instanceof DomainError) await recordFailedGuess(asker, guess);
    throw error;
  }
}
