import "server-only";
import { randomUUID } from "node:crypto";
import type { Db } from "@/db/client";
import { findIndividualByEmail } from "@/db/queries/individuals";
import {
  type CodePurpose,
  findLatestCode,
  insertCode,
  lockCodesOf,
  maxCodeAttempts,
  type StoredCode,
  supersedeCodesOfBrowser,
} from "@/db/queries/one-time-codes";
import { codeHash, hashOfNoCode, newCode } from "@/lib/accounts/code-hash";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

/** Seconds between two codes for the same e-mail, purpose and browser. */
export const secondsBetweenCodes = 30;

type Subject = { email: string; individualId: string | null; purpose: CodePurpose; browser: string };

/**
 * Sends a new code, which replaces the former one of this browser. Asked again within thirty seconds (a double click, a
 * form sent twice), the code just sent stays the good one and no other leaves.
 */
export async function issueCode(tx: Db, { email, individualId, purpose, browser }: Subject): Promise<void> {
  await lockCodesOf(tx, browser, purpose);
  const latest = await findLatestCode(tx, browser, purpose);
  if (latest?.email === email && wasJustSent(latest)) return;
  await supersedeCodesOfBrowser(tx, browser, purpose);
  const row = { id: randomUUID(), email, individualId, purpose, browserHash: browser };
  const code = newCode();
  // The page must not tell who has an account: the code is asked for all the same, and none works.
  const mustBeFree = purpose === "sign_up" || purpose === "email_change";
  const hasAccount = mustBeFree && (await findIndividualByEmail(tx, email)) !== undefined;
  await insertCode(tx, { ...row, codeHash: hasAccount ? hashOfNoCode() : codeHash(row, code) });
  if (hasAccount) {
    const addresses = { signInUrl: siteUrl("/connexion"), forgottenPasswordUrl: siteUrl("/mot-de-passe/oublie") };
    await queueEmail(tx, "account-exists", email, { ...addresses, occasion: purpose });
  } else {
    await queueEmail(tx, "one-time-code", email, { code, purpose });
  }
}

function wasJustSent(code: StoredCode): boolean {
  const isLive = !code.consumedAt && !code.supersededAt && !code.isExpired && code.attempts < maxCodeAttempts;
  return isLive && code.ageSeconds < secondsBetweenCodes;
}
