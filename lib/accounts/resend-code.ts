import "server-only";
import { type CodePurpose, findLatestCode } from "@/db/queries/one-time-codes";
import { CodeJustSent, NoCodeAwaited } from "@/lib/accounts/errors";
import { issueCode, secondsBetweenCodes } from "@/lib/accounts/issue-code";
import { maskEmail } from "@/lib/accounts/mask-email";
import { isAwaited } from "@/lib/accounts/view-awaited-code";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { countAttempt } from "@/lib/limits/count-attempt";

/** Sends another code to the e-mail of the one awaited in this browser: after thirty seconds, five times an hour at most.
 * `notice` says so. */
export async function resendCode(context: BrowserContext, purpose: CodePurpose): Promise<{ notice: string }> {
  const { db, browser } = context;
  const awaited = await findLatestCode(db, browser, purpose);
  if (!isAwaited(awaited)) throw new NoCodeAwaited();
  const secondsToWait = Math.ceil(secondsBetweenCodes - awaited.ageSeconds);
  if (secondsToWait > 0) throw new CodeJustSent(secondsToWait);
  const { email, individualId } = awaited;
  await countAttempt(context, "code resent", email);
  await db.transaction((tx) => issueCode(tx, { email, individualId, purpose, browser }));
  return { notice: `Un nouveau code vient d’être envoyé à ${maskEmail(email)}. Seul ce dernier fonctionne.` };
}
