import "server-only";
import type { z } from "zod";
import { endChallengesOf } from "@/db/queries/factor-challenges";
import { findIndividualByEmail } from "@/db/queries/individuals";
import { deleteRecoveryCodesOf } from "@/db/queries/recovery-codes";
import { deleteFactorsOf, lockStanding } from "@/db/queries/second-factors";
import { revokeSessionsOf } from "@/db/queries/sessions";
import { revokeTrustedBrowsersOf } from "@/db/queries/trusted-browsers";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { announceChange } from "@/lib/factors/announce-change";
import { NothingToRemove, OwnFactors } from "@/lib/factors/errors";
import type { FactorContext } from "@/lib/factors/factor-context";
import type { factorRemovalSchema } from "@/lib/factors/schemas";
import { assertCanOperate } from "@/lib/operations/policy";

/**
 * Takes away all the factors of somebody who lost them, whom the operator has recognised: they sign in with their password
 * and a mailed code, and staff then set one up before anything else. Their sessions end, and they are told.
 */
export async function removeFactorsOf(
  context: FactorContext,
  { email, reason }: z.output<typeof factorRemovalSchema>,
): Promise<void> {
  const { db, actor } = context;
  assertCanOperate(actor);
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    const person = await findIndividualByEmail(tx, email);
    if (!person) throw new NothingToRemove();
    if (person.id === actor.id) throw new OwnFactors();
    const { factors } = await lockStanding(tx, person.id);
    if (factors === 0) throw new NothingToRemove();
    await deleteFactorsOf(tx, person.id);
    await deleteRecoveryCodesOf(tx, person.id);
    await revokeTrustedBrowsersOf(tx, person.id);
    await endChallengesOf(tx, person.id);
    await revokeSessionsOf(tx, person.id);
    const change = { action: "individual.factors_removed", told: "removed_by_operator" } as const;
    await announceChange(tx, { context, person, ...change, detail: { reason, factors } });
  });
}
