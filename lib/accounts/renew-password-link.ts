import "server-only";
import { addPasswordLinkJob, findPasswordReset } from "@/db/queries/password-resets";
import { PasswordLinkOver } from "@/lib/accounts/errors";
import { sealLinkRequest } from "@/lib/accounts/link-request";
import { passwordLinkHash } from "@/lib/accounts/password-link-hash";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { countAttempt } from "@/lib/limits/count-attempt";

/**
 * Has a link for this browser sent to whoever holds one for another: they read the mails of the account. It is counted
 * for the link, not for the account: links that strangers ask for don’t keep its owner from theirs.
 */
export async function renewPasswordLink(context: BrowserContext, token: string): Promise<void> {
  const { db, browser } = context;
  const tokenHash = passwordLinkHash(token);
  await countAttempt(context, "password reset mail", tokenHash);
  const link = await findPasswordReset(db, tokenHash);
  if (!link?.isLive) throw new PasswordLinkOver();
  await addPasswordLinkJob(db, await sealLinkRequest({ email: link.email, browser }));
}
