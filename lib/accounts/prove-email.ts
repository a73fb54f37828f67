import "server-only";
import { consumeCode } from "@/db/queries/one-time-codes";
import { findRegistration, proveRegistrationEmail } from "@/db/queries/registrations";
import { NoRegistration } from "@/lib/accounts/errors";
import { proveCode } from "@/lib/accounts/prove-code";
import type { BrowserContext } from "@/lib/auth/browser-context";

/** Checks the code that proves the e-mail of this browser’s registration. Once proved, it stays so. */
export async function proveEmail(context: BrowserContext, code: string): Promise<void> {
  const { db, browser } = context;
  const registration = await findRegistration(db, browser);
  if (!registration) throw new NoRegistration();
  if (registration.emailProvedAt) return;
  const proved = await proveCode(context, "sign_up", code);
  await db.transaction(async (tx) => {
    await consumeCode(tx, proved.id);
    if (!(await proveRegistrationEmail(tx, browser, proved.email))) throw new NoRegistration();
  });
}
