import "server-only";
import { findCredentials } from "@/db/queries/individuals";
import { WrongCredentials } from "@/lib/accounts/errors";
import { issueCode } from "@/lib/accounts/issue-code";
import { verifyPassword } from "@/lib/accounts/password-hash";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { countAttempt, forgiveAttempt } from "@/lib/limits/count-attempt";

/** The two steps that ask for e-mail, password and code: signing in, and tying one’s account to a request. */
export type SignInPurpose = "sign_in" | "association";

/** Checks e-mail and password, then sends the code. An unknown account and a wrong password look and last the same. */
export async function startSignIn(
  context: BrowserContext,
  { email, password }: { email: string; password: string },
  purpose: SignInPurpose,
): Promise<void> {
  const { db, browser } = context;
  const account = await findCredentials(db, email, browser);
  // A browser that once signed in has a count of its own: strangers who try passwords don’t lock its owner out.
  const subject = account?.isKnownBrowser ? `${email} ${browser}` : email;
  await countAttempt(context, "password", subject);
  const isRight = await verifyPassword(account?.passwordHash, password);
  if (!account || !isRight) throw new WrongCredentials();
  await forgiveAttempt(context, "password", subject);
  await countAttempt(context, "code mail", email);
  await db.transaction((tx) => issueCode(tx, { email, individualId: account.id, purpose, browser }));
}
