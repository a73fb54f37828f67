import "server-only";
import { findChallenge, lockChallenge, spendChallenge } from "@/db/queries/factor-challenges";
import { findIndividual } from "@/db/queries/individuals";
import { signInPerson } from "@/lib/accounts/sign-in-person";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { PasskeyRefused } from "@/lib/factors/errors";
import type { Assertion } from "@/lib/factors/schemas";
import { signedChallenge } from "@/lib/factors/signed-challenge";
import { verifyAssertion } from "@/lib/factors/verify-assertion";

/** Signs in with a passkey alone, which tells who it is. Gives back the id of the session; sent twice, the same twice. */
export async function signInWithPasskey(context: BrowserContext, response: Assertion): Promise<string> {
  const { db, browser } = context;
  const asked = await findChallenge(db, { challenge: signedChallenge(response), browser, purpose: "sign_in" });
  if (!asked || asked.individualId) throw new PasskeyRefused();
  const { id, challenge } = asked;
  await db.transaction(async (tx) => {
    const locked = await lockChallenge(tx, id);
    if (!locked) throw new PasskeyRefused();
    const individualId = await verifyAssertion(tx, response, { challenge, isResent: locked.isUsed });
    const person = await findIndividual(tx, individualId);
    if (!person) throw new PasskeyRefused();
    if (locked.isUsed) return;
    await spendChallenge(tx, id);
    await signInPerson(tx, context, { id, person, method: "passkey", purpose: "sign_in" });
  });
  return id;
}
