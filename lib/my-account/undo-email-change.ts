import "server-only";
import type { Db } from "@/db/client";
import { violates } from "@/db/errors";
import { deleteFactorsSince, findEmailChange, spendEmailUndo } from "@/db/queries/email-changes";
import { lockAccount, replaceEmail } from "@/db/queries/my-account";
import { PasswordRefused } from "@/lib/accounts/errors";
import { hashPassword, verifyPassword } from "@/lib/accounts/password-hash";
import { passwordProblem } from "@/lib/accounts/password-problem";
import { replacePassword } from "@/lib/accounts/replace-password";
import { recordEvent } from "@/lib/audit";
import type { VisitorContext } from "@/lib/context";
import { accountSubject } from "@/lib/my-account/account-subject";
import { emailUndoHash } from "@/lib/my-account/email-undo-hash";
import { FormerEmailTaken, UndoLinkOver } from "@/lib/my-account/errors";

const secondsOfResending = 60;

type Change = NonNullable<Awaited<ReturnType<typeof findEmailChange>>>;
type Choice = { token: string; newPassword: string };

/**
 * Gives an account back to the former address, by the link mailed there: with a new password, every session ended, and
 * nothing left that opens the account since the change. Sent twice, it does so once.
 */
export async function undoEmailChange({ db, origin }: VisitorContext, { token, newPassword }: Choice): Promise<void> {
  const change = await findEmailChange(db, emailUndoHash(token));
  if (!change?.isLive) return assertJustUndone(db, { token, newPassword });
  const problem = passwordProblem(newPassword, { ...change, email: change.formerEmail });
  if (problem) throw new PasswordRefused(problem);
  const passwordHash = await hashPassword(newPassword);
  const isUndone = await db.transaction((tx) => giveBack(tx, change, { passwordHash, origin }));
  if (!isUndone) await assertJustUndone(db, { token, newPassword });
}

/** False when the link was used, or the account closed, meanwhile. */
async function giveBack(tx: Db, change: Change, chosen: { passwordHash: string; origin: string }): Promise<boolean> {
  const account = await lockAccount(tx, change.individualId);
  if (!account || !(await spendEmailUndo(tx, change))) return false;
  await replaceEmail(tx, account.id, change.formerEmail).catch((error: unknown) => {
    throw violates(error, "individuals_email_unique") ? new FormerEmailTaken() : error;
  });
  await deleteFactorsSince(tx, account.id, change.createdAt);
  const person = { ...account, email: change.formerEmail };
  await replacePassword(tx, person, { ...chosen, formerHash: account.passwordHash, by: "link" });
  const author = { actor: person, origin: chosen.origin };
  await recordEvent(tx, author, "individual.email_restored", accountSubject(account));
  return true;
}

/** The link is over because this very form, sent twice, has just used it. */
async function assertJustUndone(db: Db, { token, newPassword }: Choice): Promise<void> {
  const change = await findEmailChange(db, emailUndoHash(token));
  const isJustUndone =
    change?.email === change?.formerEmail && (change?.secondsSinceEnd ?? Infinity) < secondsOfResending;
  if (!isJustUndone || !(await verifyPassword(change?.passwordHash, newPassword))) throw new UndoLinkOver();
}
