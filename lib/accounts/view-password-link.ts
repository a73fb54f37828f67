import "server-only";
import { findPasswordReset } from "@/db/queries/password-resets";
import { maskEmail } from "@/lib/accounts/mask-email";
import { passwordLinkHash } from "@/lib/accounts/password-link-hash";
import type { VisitorContext } from "@/lib/context";

/**
 * Whose password a link lets choose; nobody’s (`null`) in another browser than the one that asked for it, and `undefined`
 * when it opens nothing (any longer).
 */
export async function viewPasswordLink({ db, browser }: VisitorContext, token: string | undefined) {
  const link = token ? await findPasswordReset(db, passwordLinkHash(token)) : undefined;
  if (!link?.isLive) return undefined;
  return { maskedEmail: link.browserHash === browser ? maskEmail(link.email) : null };
}
