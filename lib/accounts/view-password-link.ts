import "server-only";
import { findPasswordReset } from "@/db/queries/password-resets";
import { maskEmail } from "@/lib/accounts/mask-email";
import { passwordLinkHash } from "@/lib/accounts/password-link-hash";
import type { VisitorContext } from "@/lib/context";

/** Whose password a link lets choose; `undefined` when it does not (any longer). */
export async function viewPasswordLink({ db }: VisitorContext, token: string | undefined) {
  const link = token ? await findPasswordReset(db, passwordLinkHash(token)) : undefined;
  return link?.isLive ? { maskedEmail: maskEmail(link.email) } : undefined;
}
