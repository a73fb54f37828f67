import "server-only";
import { findAwaitedFactor, lockChallenge, spendChallenge } from "@/db/queries/factor-challenges";
import { findIndividual } from "@/db/queries/individuals";
import { isKnownBrowser } from "@/db/queries/sessions";
import { signInPerson } from "@/lib/accounts/sign-in-person";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { acceptFactor } from "@/lib/factors/accept-factor";
import { NoFactorAwaited } from "@/lib/factors/errors";
import { guessingFactor } from "@/lib/factors/guessing-factor";
import type { EnteredFactor } from "@/lib/factors/schemas";

/**
 * Ends the sign-in of somebody whose password was right, with their second factor. Gives back the id of the session; sent
 * twice, the same twice.
 */
export async function signInWithFactor(context: BrowserContext, entered: EnteredFactor): Promise<string> {
  const { db, browser, origin } = context;
  const awaited = await findAwaitedFactor(db, browser);
  if (!awaited) throw new NoFactorAwaited();
  const { id, individualId, challenge } = awaited;
  const knownBrowser = (await isKnownBrowser(db, individualId, browser)) ? browser : undefined;
  await guessingFactor({ db, origin, individualId, knownBrowser }, () =>
    db.transaction(async (tx) => {
      const locked = await lockChallenge(tx, id);
      const person = await findIndividual(tx, individualId);
      if (!locked || !person) throw new NoFactorAwaited();
      const method = await acceptFactor(tx, { context, person, entered, challenge, isResent: locked.isUsed });
      if (locked.isUsed) return;
      await spendChallenge(tx, id);
      await signInPerson(tx, context, { id, person, method, purpose: "sign_in" });
    }),
  );
  return id;
}
