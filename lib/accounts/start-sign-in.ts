import "server-only";
import { insertChallenge } from "@/db/queries/factor-challenges";
import { findCredentials } from "@/db/queries/individuals";
import { findStanding } from "@/db/queries/second-factors";
import { WrongCredentials } from "@/lib/accounts/errors";
import { issueCode } from "@/lib/accounts/issue-code";
import { verifyPassword } from "@/lib/accounts/password-hash";
import { renewPasswordHash } from "@/lib/accounts/renew-password-hash";
import { signInWithoutCode } from "@/lib/accounts/sign-in-without-code";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { countAttempt, forgiveAttempt } from "@/lib/limits/count-attempt";
import { countGuess } from "@/lib/limits/count-guess";
import { recordFailedGuess } from "@/lib/limits/record-failed-guess";
import { randomToken } from "@/lib/secrets";

/** The two steps that ask for e-mail, password and code: signing in, and tying one’s account to a request. */
export type SignInPurpose = "sign_in" | "association";

/** What comes after a right password: the code sent, the second factor of who has one, or nothing in a browser they trust. */
export type NextStep = { next: "code" } | { next: "factor" } | { next: "session"; sessionId: string };

/**
 * Checks e-mail and password, then sends the code if one is needed. An unknown account and a wrong password look and last
 * the same.
 */
export async function startSignIn(
  context: BrowserContext,
  { email, password }: { email: string; password: string },
  purpose: SignInPurpose,
): Promise<NextStep> {
  const { db, browser } = context;
  const account = await findCredentials(db, email, browser);
  const knownBrowser = account?.isKnownBrowser ? browser : undefined;
  const guess = { step: "password", account: email, individualId: account?.id ?? null, knownBrowser } as const;
  await countGuess(context, guess);
  const isRight = await verifyPassword(account?.passwordHash, password);
  if (!account || !isRight) {
    await recordFailedGuess(context, guess);
    throw new WrongCredentials();
  }
  await forgiveAttempt(context, "password", email, knownBrowser);
  await renewPasswordHash(db, account, password);
  const { isStaff, factors } = await findStanding(db, account.id);
  if (factors > 0) {
    const awaited = { purpose: "sign_in", browserHash: browser, individualId: account.id } as const;
    await insertChallenge(db, { ...awaited, challenge: randomToken() });
    return { next: "factor" };
  }
  const sessionId = isStaff ? undefined : await signInWithoutCode(context, account.id, purpose);
  if (sessionId) return { next: "session", sessionId };
  await countAttempt(context, "code mail", email);
  await db.transaction((tx) => issueCode(tx, { email, individualId: account.id, purpose, browser }));
  return { next: "code" };
}
