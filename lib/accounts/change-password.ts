import "server-only";
import { findPasswordHash } from "@/db/queries/individuals";
import { PasswordRefused, WrongPassword } from "@/lib/accounts/errors";
import { hashPassword, verifyPassword } from "@/lib/accounts/password-hash";
import { passwordProblem } from "@/lib/accounts/password-problem";
import { replacePassword } from "@/lib/accounts/replace-password";
import type { Context } from "@/lib/context";
import { recordRefusal } from "@/lib/journal/record-refusal";
import { countAttempt, forgiveAttempt } from "@/lib/limits/count-attempt";

/** Changes one’s password, knowing the present one; the other sessions end. Sent twice, it changes once. */
export async function changePassword(
  context: Context,
  { password, newPassword }: { password: string; newPassword: string },
): Promise<void> {
  const { db, actor, origin } = context;
  await countAttempt(context, "password", actor.email, actor.sessionId);
  const formerHash = await findPasswordHash(db, actor.id);
  if (!formerHash || !(await verifyPassword(formerHash, password))) return assertChanged(context, newPassword);
  await forgiveAttempt(context, "password", actor.email, actor.sessionId);
  const problem = passwordProblem(newPassword, actor);
  if (problem) throw new PasswordRefused(problem);
  const passwordHash = await hashPassword(newPassword);
  const replacement = {
    formerHash,
    passwordHash,
    origin,
    by: "former password",
    keptSessionId: actor.sessionId,
  } as const;
  const isChanged = await db.transaction((tx) => replacePassword(tx, actor, replacement));
  if (!isChanged) await assertChanged(context, newPassword);
}

/** The former password is no longer right because this very form, sent twice, has just changed it. */
async function assertChanged(context: Context, newPassword: string): Promise<void> {
  const { db, actor } = context;
  if (await verifyPassword(await findPasswordHash(db, actor.id), newPassword)) return;
  const wrong = new WrongPassword();
  await recordRefusal(context, "individual.password_changed", { type: "individual", id: actor.id }, wrong.name);
  throw wrong;
}
