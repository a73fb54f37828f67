import "server-only";
import { findPasswordHash } from "@/db/queries/individuals";
import { findStanding } from "@/db/queries/second-factors";
import { WrongPassword } from "@/lib/accounts/errors";
import { issueCode } from "@/lib/accounts/issue-code";
import { verifyPassword } from "@/lib/accounts/password-hash";
import { NotFound } from "@/lib/errors";
import type { FactorContext } from "@/lib/factors/factor-context";
import { countAttempt, forgiveAttempt } from "@/lib/limits/count-attempt";

/** For somebody who has no second factor: checks the password again, then sends a code. */
export async function startProof(context: FactorContext, password: string): Promise<void> {
  const { db, actor, browser } = context;
  const { factors } = await findStanding(db, actor.id);
  if (factors > 0) throw new NotFound();
  await countAttempt(context, "password", actor.email, actor.sessionId);
  if (!(await verifyPassword(await findPasswordHash(db, actor.id), password))) throw new WrongPassword();
  await forgiveAttempt(context, "password", actor.email, actor.sessionId);
  await countAttempt(context, "code mail", actor.email);
  const code = { email: actor.email, individualId: actor.id, purpose: "proof", browser } as const;
  await db.transaction((tx) => issueCode(tx, code));
}
