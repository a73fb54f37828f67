import "server-only";
import type { Db } from "@/db/client";
import { TooManyAttempts } from "@/lib/errors";
import { endGuessDelay, enforceGuessDelay, type Guessed, releaseGuess } from "@/lib/limits/guess-delay";
import { enforceLimit, type Limit, releaseLimit } from "@/lib/limits/limit";
import { type LimitedStep, limitedSteps } from "@/lib/limits/limited-steps";
import { countFromNetwork, uncountFromNetwork } from "@/lib/limits/network-count";

type Asker = { db: Db; origin: string };

/**
 * Counts an attempt at a step that tests a secret or sends a mail: for the account, whether it exists or not, for the
 * network it comes from, and for the whole site. A browser (or session) that the account knows is named: it has a count of
 * its own, so that strangers lock nobody out of it. Throws `TooManyAttempts`. Call it outside any transaction.
 */
export async function countAttempt(asker: Asker, step: LimitedStep, account: string, knownBrowser?: string) {
  const limit = accountLimit(step, account, knownBrowser);
  await ("max" in limit ? enforceLimit(asker.db, limit) : enforceGuessDelay(asker.db, limit));
  if (knownBrowser) return;
  const refusedUntil = await countFromNetwork(asker, step);
  if (!refusedUntil) return;
  await ("max" in limit ? releaseLimit(asker.db, limit) : releaseGuess(asker.db, limit));
  throw new TooManyAttempts(refusedUntil);
}

/** Gives back an attempt that proved right: success locks nobody out, and ends the delays of earlier wrong guesses. */
export async function forgiveAttempt(asker: Asker, step: LimitedStep, account: string, knownBrowser?: string) {
  const limit = accountLimit(step, account, knownBrowser);
  await ("max" in limit ? releaseLimit(asker.db, limit) : endGuessDelay(asker.db, limit));
  if (!knownBrowser) await uncountFromNetwork(asker, step);
}

/** Ends the wait that strangers’ wrong guesses brought an account: its secret is another now. */
export async function endWait(db: Db, step: LimitedStep, account: string): Promise<void> {
  await endGuessDelay(db, { name: nameOf(step), subject: account });
}

const nameOf = (step: LimitedStep) => `${step} account`;

function accountLimit(step: LimitedStep, account: string, knownBrowser: string | undefined): Limit | Guessed {
  const { minutes, perAccount } = limitedSteps[step];
  const name = nameOf(step);
  const subject = knownBrowser ? `${account} ${knownBrowser}` : account;
  if (perAccount === "growing") return { name, subject, wayOut: wayOut(step) };
  return { name, subject, max: perAccount, windowSeconds: minutes * 60 };
}

function wayOut(step: LimitedStep): string | undefined {
  if (step !== "password") return undefined;
  return "Si c’est votre compte, « Mot de passe oublié » vous en ouvre l’accès sans attendre.";
}
