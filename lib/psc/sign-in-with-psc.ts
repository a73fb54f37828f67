import "server-only";
import { consumePscArrival, findPscArrival } from "@/db/queries/psc-arrivals";
import { findAccountOfIdentity, renewPscClaims } from "@/db/queries/psc-identities";
import { signInPerson } from "@/lib/accounts/sign-in-person";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { CannotLink, NoPscArrival } from "@/lib/psc/errors";
import { readArrival } from "@/lib/psc/read-arrival";

type SignedIn = { sessionId: string; returnPath: string };

/**
 * Opens the session of whoever came back from Pro Santé Connect in this browser; `undefined` when no account is linked to
 * them yet. Somebody signed in already proves once more who they are, and gets a new session. Throws `NoPscArrival`, and
 * `CannotLink` when the identity is not that of the person signed in.
 */
export async function signInWithPsc(context: BrowserContext): Promise<SignedIn | undefined> {
  const arrival = await findPscArrival(context.db, context.browser);
  if (!arrival) throw new NoPscArrival();
  const claims = await readArrival(arrival);
  const present = context.actor ?? context.gated?.actor;
  return context.db.transaction(async (tx) => {
    const person = await findAccountOfIdentity(tx, claims.subjectNameId);
    if (!person) return undefined;
    if (present && present.id !== person.id) throw new CannotLink("identity_linked");
    if (!(await consumePscArrival(tx, arrival.id))) throw new NoPscArrival();
    await renewPscClaims(tx, claims);
    const { id, sealedIdToken: sealedPscIdToken, provedAt, returnPath } = arrival;
    await signInPerson(tx, context, { id, person, method: "psc", purpose: "sign_in", sealedPscIdToken, provedAt });
    return { sessionId: id, returnPath };
  });
}
