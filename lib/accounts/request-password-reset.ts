import "server-only";
import type { Db } from "@/db/client";
import { findIndividualByEmail } from "@/db/queries/individuals";
import { insertPasswordReset } from "@/db/queries/password-resets";
import { passwordLinkHash } from "@/lib/accounts/password-link-hash";
import { takingAtLeast } from "@/lib/accounts/taking-at-least";
import type { VisitorContext } from "@/lib/context";
import { countAttempt } from "@/lib/limits/count-attempt";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { randomToken } from "@/lib/secrets";

const leastMilliseconds = 400;

/** Sends a link to choose a new password, if the e-mail has an account: neither the answer nor its time tells. */
export async function requestPasswordReset(context: VisitorContext, { email }: { email: string }): Promise<void> {
  await countAttempt(context, "password reset mail", email);
  await takingAtLeast(leastMilliseconds, () => context.db.transaction((tx) => sendLink(tx, email)));
}

async function sendLink(tx: Db, email: string): Promise<void> {
  const person = await findIndividualByEmail(tx, email);
  if (!person) return;
  const token = randomToken();
  if (!(await insertPasswordReset(tx, person.id, passwordLinkHash(token)))) return;
  const resetUrl = siteUrl(`/mot-de-passe/lien?jeton=${token}`);
  await queueEmail(tx, "password-reset", email, { resetUrl }, { regionCode: person.regionCode, subjectId: person.id });
}
