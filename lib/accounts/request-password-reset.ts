import "server-only";
import { addPasswordLinkJob } from "@/db/queries/password-resets";
import { sealLinkRequest } from "@/lib/accounts/link-request";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { countAttempt } from "@/lib/limits/count-attempt";

/**
 * Has a link to choose a new password sent, if the e-mail has an account: a worker finds out, so that neither the answer
 * nor its time tells. The link will work in this browser.
 */
export async function requestPasswordReset(context: BrowserContext, { email }: { email: string }): Promise<void> {
  const { db, browser } = context;
  await countAttempt(context, "password reset mail", email);
  await addPasswordLinkJob(db, await sealLinkRequest({ email, browser }));
}
