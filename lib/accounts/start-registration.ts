import "server-only";
import { findRegion } from "@/db/queries/regions";
import {
  findRegistration,
  type Registration,
  type RegistrationPath,
  saveRegistration,
} from "@/db/queries/registrations";
import { RegionClosed } from "@/lib/accounts/errors";
import { issueCode } from "@/lib/accounts/issue-code";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { countAttempt } from "@/lib/limits/count-attempt";

type Start = { regionCode: string; path: RegistrationPath; email: string };

/**
 * Opens a registration in this browser, or takes up the one open there, and sends a code to prove the e-mail unless it
 * is proved already. An e-mail that has an account gets the same answer here, and another mail.
 */
export async function startRegistration(
  context: BrowserContext,
  { regionCode, path, email }: Start,
): Promise<Registration> {
  const { db, browser } = context;
  const region = await findRegion(db, regionCode);
  if (!region?.isOpen) throw new RegionClosed();
  const registration = { browserHash: browser, regionCode, path, email };
  const current = await findRegistration(db, browser);
  const isProved = current && !current.completedAt && current.emailProvedAt && current.email === email;
  if (isProved) return saveRegistration(db, registration);
  await countAttempt(context, "sign-up mail", email);
  return db.transaction(async (tx) => {
    const saved = await saveRegistration(tx, registration);
    await issueCode(tx, { email, individualId: null, purpose: "sign_up", browser });
    return saved;
  });
}
