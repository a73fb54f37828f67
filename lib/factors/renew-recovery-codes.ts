import "server-only";
import { lockStanding } from "@/db/queries/second-factors";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { announceChange } from "@/lib/factors/announce-change";
import { NoFactorToRecover } from "@/lib/factors/errors";
import type { FactorContext } from "@/lib/factors/factor-context";
import { giveRecoveryCodes } from "@/lib/factors/give-recovery-codes";

/** New recovery codes, given back this once; the former ones end. */
export async function renewRecoveryCodes(context: FactorContext): Promise<string[]> {
  const { db, actor } = context;
  assertRecentProof(actor, "sensitive");
  return db.transaction(async (tx) => {
    const { factors } = await lockStanding(tx, actor.id);
    if (factors === 0) throw new NoFactorToRecover();
    const codes = await giveRecoveryCodes(tx, actor.id);
    const change = { action: "individual.recovery_codes_renewed", told: "recovery_codes_renewed" } as const;
    await announceChange(tx, { context, person: actor, ...change });
    return codes;
  });
}
