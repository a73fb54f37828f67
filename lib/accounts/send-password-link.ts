import "server-only";
import type { Db } from "@/db/client";
import { findIndividualByEmail } from "@/db/queries/individuals";
import { insertPasswordReset } from "@/db/queries/password-resets";
import { unsealLinkRequest } from "@/lib/accounts/link-request";
import { passwordLinkHash } from "@/lib/accounts/password-link-hash";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { randomToken } from "@/lib/secrets";

/** Sends the link that a browser asked for, when the e-mail has an account; run twice within half a minute, once. */
export async function sendPasswordLink(db: Db, sealedRequest: string): Promise<void> {
  const { email, browser } = await unsealLinkRequest(sealedRequest);
  await db.transaction(async (tx) => {
    const person = await findIndividualByEmail(tx, email);
    if (!person) return;
    const token = randomToken();
    const link = { individualId: person.id, tokenHash: passwordLinkHash(token), browserHash: browser };
    if (!(await insertPasswordReset(tx, link))) return;
    const facts = { resetUrl: siteUrl(`/mot-de-passe/lien?jeton=${token}`) };
    await queueEmail(tx, "password-reset", email, facts, { regionCode: person.regionCode, subjectId: person.id });
  });
}
