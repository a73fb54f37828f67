import "server-only";
import type { Db } from "@/db/client";
import { isKnownBrowser } from "@/db/queries/sessions";
import { browserLabel } from "@/lib/accounts/browser-label";
import { coarseOrigin } from "@/lib/accounts/coarse-origin";
import { openSession } from "@/lib/accounts/open-session";
import { recordEvent } from "@/lib/audit";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

type Person = { id: string; email: string; firstName: string; lastName: string; regionCode: string };

type SignIn = Omit<Parameters<typeof openSession>[2], "individualId"> & {
  person: Person;
  purpose: "sign_in" | "association";
};

/** Opens the session of somebody who has proved who they are, with all that follows, whatever the proof was. */
export async function signInPerson(
  tx: Db,
  context: BrowserContext,
  { person, purpose, ...proof }: SignIn,
): Promise<void> {
  const isKnown = await isKnownBrowser(tx, person.id, context.browser);
  await openSession(tx, context, { ...proof, individualId: person.id });
  const subject = { type: "individual", id: person.id, regionCode: person.regionCode } as const;
  const author = { actor: { ...person, method: proof.method }, origin: context.origin };
  await recordEvent(tx, author, "individual.signed_in", subject, { purpose });
  if (!isKnown) await tellOfNewBrowser(tx, context, person);
}

async function tellOfNewBrowser(tx: Db, { userAgent, origin }: BrowserContext, person: Person): Promise<void> {
  const facts = {
    signedInAt: new Date().toISOString(),
    browser: browserLabel(userAgent),
    origin: coarseOrigin(origin),
    forgottenPasswordUrl: siteUrl("/mot-de-passe/oublie"),
  };
  await queueEmail(tx, "new-sign-in", person.email, facts, { regionCode: person.regionCode, subjectId: person.id });
}
