import "server-only";
import { deleteRecoveryCodesOf } from "@/db/queries/recovery-codes";
import { deleteFactor, findFactor, lockStanding } from "@/db/queries/second-factors";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { NotFound } from "@/lib/errors";
import { announceChange } from "@/lib/factors/announce-change";
import { LastFactorOfStaff } from "@/lib/factors/errors";
import type { FactorContext } from "@/lib/factors/factor-context";

/** Takes one of one’s factors away; with the last one go the recovery codes. Staff keep at least one. */
export async function removeFactor(context: FactorContext, id: string): Promise<void> {
  const { db, actor } = context;
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    const { isStaff, factors } = await lockStanding(tx, actor.id);
    const factor = await findFactor(tx, actor.id, id);
    if (!factor) throw new NotFound();
    const isLast = factors === 1;
    if (isLast && isStaff) throw new LastFactorOfStaff();
    await deleteFactor(tx, { individualId: actor.id, kind: factor.kind, id });
    if (isLast) await deleteRecoveryCodesOf(tx, actor.id);
    const told = `${factor.kind}_removed` as const;
    const change = { action: "individual.factor_removed", told, name: factor.name } as const;
    await announceChange(tx, { context, person: actor, ...change, detail: { kind: factor.kind } });
  });
}
