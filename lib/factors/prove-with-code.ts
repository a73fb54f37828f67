import "server-only";
import { consumeCode } from "@/db/queries/one-time-codes";
import { lockStanding } from "@/db/queries/second-factors";
import { noteProof } from "@/db/queries/sessions";
import { NoCodeAwaited } from "@/lib/accounts/errors";
import { proveCode } from "@/lib/accounts/prove-code";
import type { FactorContext } from "@/lib/factors/factor-context";
import { forgiveAttempt } from "@/lib/limits/count-attempt";

/** Notes that somebody without a second factor has just typed the code that followed their password. */
export async function proveWithCode(context: FactorContext, code: string): Promise<void> {
  const { db, actor } = context;
  const proved = await proveCode(context, "proof", code);
  if (proved.individualId !== actor.id) throw new NoCodeAwaited();
  await db.transaction(async (tx) => {
    const { factors } = await lockStanding(tx, actor.id);
    if (factors > 0) throw new NoCodeAwaited();
    if (await consumeCode(tx, proved.id)) await noteProof(tx, actor.sessionId);
  });
  await forgiveAttempt(context, "code mail", proved.email);
}
