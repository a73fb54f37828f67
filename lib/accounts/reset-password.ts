import "server-only";
import { findPasswordReset, usePasswordReset } from "@/db/queries/password-resets";
import { PasswordLinkOfAnotherBrowser, PasswordLinkOver, PasswordRefused } from "@/lib/accounts/errors";
import { hashPassword, verifyPassword } from "@/lib/accounts/password-hash";
import { passwordLinkHash } from "@/lib/accounts/password-link-hash";
import { passwordProblem } from "@/lib/accounts/password-problem";
import { replacePassword } from "@/lib/accounts/replace-password";
import type { VisitorContext } from "@/lib/context";

const secondsOfResending = 60;

type Choice = { token: string; newPassword: string };

/** Chooses a new password by the link of a mail, where it was asked for; every session ends. Sent twice, it changes once. */
export async function resetPassword(
  { db, origin, browser }: VisitorContext,
  { token, newPassword }: Choice,
): Promise<void> {
  const link = await findPasswordReset(db, passwordLinkHash(token));
  if (!link?.isLive) return assertJustDone({ db }, { token, newPassword });
  if (link.browserHash !== browser) throw new PasswordLinkOfAnotherBrowser();
  const person = { ...link, id: link.individualId };
  const problem = passwordProblem(newPassword, person);
  if (problem) throw new PasswordRefused(problem);
  const passwordHash = await hashPassword(newPassword);
  const isChanged = await db.transaction(async (tx) => {
    if (!(await usePasswordReset(tx, link.id))) return false;
    return replacePassword(tx, person, { formerHash: link.passwordHash, passwordHash, origin, by: "link" });
  });
  if (!isChanged) await assertJustDone({ db }, { token, newPassword });
}

/** The link is over because this very form, sent twice, has just used it. */
async function assertJustDone({ db }: Pick<VisitorContext, "db">, { token, newPassword }: Choice): Promise<void> {
  const link = await findPasswordReset(db, passwordLinkHash(token));
  const isRecent = link && (link.secondsSinceUse ?? Number.POSITIVE_INFINITY) < secondsOfResending;
  if (!isRecent || !(await verifyPassword(link.passwordHash, newPassword))) throw new PasswordLinkOver();
}
