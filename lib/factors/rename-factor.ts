import "server-only";
import { findFactor, lockStanding, renameFactor as rename } from "@/db/queries/second-factors";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { NotFound } from "@/lib/errors";
import { announceChange } from "@/lib/factors/announce-change";
import type { FactorContext } from "@/lib/factors/factor-context";

/** Gives one of one’s factors another name; the same again changes nothing. */
export async function renameFactor(context: FactorContext, { id, name }: { id: string; name: string }): Promise<void> {
  const { db, actor } = context;
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    await lockStanding(tx, actor.id);
    const factor = await findFactor(tx, actor.id, id);
    if (!factor) throw new NotFound();
    if (factor.name === name) return;
    await rename(tx, { individualId: actor.id, kind: factor.kind, id }, name);
    const change = { action: "individual.factor_renamed", told: "factor_renamed" } as const;
    await announceChange(tx, { context, person: actor, ...change, name, detail: { before: factor.name } });
  });
}
