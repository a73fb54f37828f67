import "server-only";
import type { Db } from "@/db/client";
import { findIndividual } from "@/db/queries/individuals";
import { consumeCode } from "@/db/queries/one-time-codes";
import { isKnownBrowser } from "@/db/queries/sessions";
import { browserLabel } from "@/lib/accounts/browser-label";
import { coarseOrigin } from "@/lib/accounts/coarse-origin";
import { NoCodeAwaited } from "@/lib/accounts/errors";
import { openSession } from "@/lib/accounts/open-session";
import { proveCode } from "@/lib/accounts/prove-code";
import type { SignInPurpose } from "@/lib/accounts/start-sign-in";
import { recordEvent } from "@/lib/audit";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { forgiveAttempt } from "@/lib/limits/count-attempt";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

/** Checks the code and opens the session whose id is returned. Sent twice, it gives the same session twice. */
export async function finishSignIn(context: BrowserContext, purpose: SignInPurpose, code: string): Promise<string> {
  const { db, browser, origin } = context;
  const proved = await proveCode(context, purpose, code);
  await db.transaction(async (tx) => {
    if (!(await consumeCode(tx, proved.id))) return;
    const person = proved.individualId ? await findIndividual(tx, proved.individualId) : undefined;
    if (!person) throw new NoCodeAwaited();
    const isKnown = await isKnownBrowser(tx, person.id, browser);
    await openSession(tx, context, { id: proved.id, individualId: person.id, method: "password_and_code" });
    const subject = { type: "individual", id: person.id, regionCode: person.regionCode } as const;
    await recordEvent(tx, { actor: person, origin }, "individual.signed_in", subject, { purpose });
    if (!isKnown) await tellOfNewBrowser(tx, context, person);
  });
  await forgiveAttempt(context, "code mail", proved.email);
  return proved.id;
}

async function tellOfNewBrowser(
  tx: Db,
  { userAgent, origin }: BrowserContext,
  person: { id: string; email: string; regionCode: string },
): Promise<void> {
  const facts = {
    signedInAt: new Date().toISOString(),
    browser: browserLabel(userAgent),
    origin: coarseOrigin(origin),
    forgottenPasswordUrl: siteUrl("/mot-de-passe/oublie"),
  };
  await queueEmail(tx, "new-sign-in", person.email, facts, { regionCode: person.regionCode, subjectId: person.id });
}
