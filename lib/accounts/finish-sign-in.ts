import "server-only";
import type { Db } from "@/db/client";
import { findIndividual } from "@/db/queries/individuals";
import { consumeCode } from "@/db/queries/one-time-codes";
import { findStanding } from "@/db/queries/second-factors";
import { trustBrowser } from "@/db/queries/trusted-browsers";
import { browserLabel } from "@/lib/accounts/browser-label";
import { NoCodeAwaited } from "@/lib/accounts/errors";
import { proveCode } from "@/lib/accounts/prove-code";
import { signInPerson } from "@/lib/accounts/sign-in-person";
import type { SignInPurpose } from "@/lib/accounts/start-sign-in";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { forgiveAttempt } from "@/lib/limits/count-attempt";

/**
 * Checks the code and opens the session whose id is returned. Sent twice, it gives the same session twice. A trusted
 * browser asks for no code for a while; staff are asked for more than a code anyway.
 */
export async function finishSignIn(
  context: BrowserContext,
  purpose: SignInPurpose,
  code: string,
  isBrowserTrusted = false,
): Promise<string> {
  const { db } = context;
  const proved = await proveCode(context, purpose, code);
  await db.transaction(async (tx) => {
    if (!(await consumeCode(tx, proved.id))) return;
    const person = proved.individualId ? await findIndividual(tx, proved.individualId) : undefined;
    if (!person) throw new NoCodeAwaited();
    const { isStaff, factors } = await findStanding(tx, person.id);
    // Set up since the code was sent: it alone opens nothing any more.
    if (factors > 0) throw new NoCodeAwaited();
    await signInPerson(tx, context, { id: proved.id, person, method: "password_and_code", purpose });
    if (isBrowserTrusted && !isStaff) await trustThisBrowser(tx, context, person.id);
  });
  await forgiveAttempt(context, "code mail", proved.email);
  return proved.id;
}

async function trustThisBrowser(tx: Db, { browser, userAgent }: BrowserContext, individualId: string): Promise<void> {
  await trustBrowser(tx, { individualId, browserHash: browser, browser: browserLabel(userAgent) });
}
