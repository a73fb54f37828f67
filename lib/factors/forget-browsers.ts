import "server-only";
import { revokeTrustedBrowsersOf } from "@/db/queries/trusted-browsers";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { announceChange } from "@/lib/factors/announce-change";
import type { FactorContext } from "@/lib/factors/factor-context";

/** From now on every browser of the person is asked for a code again. */
export async function forgetBrowsers(context: FactorContext): Promise<void> {
  const { db, actor } = context;
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    if ((await revokeTrustedBrowsersOf(tx, actor.id)) === 0) return;
    const change = { action: "individual.browsers_forgotten", told: "browsers_forgotten" } as const;
    await announceChange(tx, { context, person: actor, ...change });
  });
}
