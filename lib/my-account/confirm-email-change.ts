import "server-only";
import type { Db } from "@/db/client";
import { violates } from "@/db/errors";
import { insertEmailChange } from "@/db/queries/email-changes";
import { lockAccount, replaceEmail } from "@/db/queries/my-account";
import { consumeCode, supersedeCodesOfIndividual } from "@/db/queries/one-time-codes";
import { endPasswordResetsOf } from "@/db/queries/password-resets";
import { EmailAlreadyUsed, NoCodeAwaited } from "@/lib/accounts/errors";
import { maskEmail } from "@/lib/accounts/mask-email";
import { proveCode } from "@/lib/accounts/prove-code";
import { recordEvent } from "@/lib/audit";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { assertSignedIn } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { accountSubject } from "@/lib/my-account/account-subject";
import { emailUndoHash } from "@/lib/my-account/email-undo-hash";
import { randomToken } from "@/lib/secrets";

/**
 * Checks the code sent to the new address, which becomes the person’s; the former one is told, with a link that undoes
 * it for seven days. Codes and links that went to the former address end. Sent twice, it changes once.
 */
export async function confirmEmailChange(context: BrowserContext, code: string): Promise<void> {
  assertSignedIn(context);
  const { db, actor, origin } = context;
  const proved = await proveCode(context, "email_change", code);
  if (proved.individualId !== actor.id) throw new NoCodeAwaited();
  await db.transaction(async (tx) => {
    if (!(await consumeCode(tx, proved.id))) return;
    const account = await lockAccount(tx, actor.id);
    if (!account) throw new NotFound();
    await giveEmail(tx, account.id, proved.email);
    await supersedeCodesOfIndividual(tx, account.id);
    await endPasswordResetsOf(tx, account.id);
    await recordEvent(tx, { actor, origin }, "individual.email_changed", accountSubject(account));
    await warnFormerAddress(tx, account, proved.email);
  });
}

async function giveEmail(tx: Db, id: string, email: string): Promise<void> {
  await replaceEmail(tx, id, email).catch((error: unknown) => {
    throw violates(error, "individuals_email_unique") ? new EmailAlreadyUsed() : error;
  });
}

type Account = { id: string; email: string; regionCode: string };

async function warnFormerAddress(tx: Db, { id, email, regionCode }: Account, newEmail: string): Promise<void> {
  const token = randomToken();
  const change = { individualId: id, formerEmail: email, newEmail };
  await insertEmailChange(tx, { ...change, undoTokenHash: emailUndoHash(token) });
  const facts = {
    changedAt: new Date().toISOString(),
    newEmail: maskEmail(newEmail),
    undoUrl: siteUrl(`/compte/email/lien?jeton=${token}`),
  };
  await queueEmail(tx, "email-changed", email, facts, { regionCode, subjectId: id });
}
