import "server-only";
import { replaceUnconfirmedTotp } from "@/db/queries/totp-factors";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import type { Context } from "@/lib/context";
import { newApplicationSecret } from "@/lib/factors/application-code";
import { sealSecret } from "@/lib/factors/sealed-secret";

/** Makes the secret of an application; it counts once its first code has come. Started again, it is another one. */
export async function startApplication({ db, actor }: Context, name: string): Promise<void> {
  assertRecentProof(actor, "sensitive");
  const sealedSecret = await sealSecret(actor.id, newApplicationSecret());
  await db.transaction((tx) => replaceUnconfirmedTotp(tx, { individualId: actor.id, name, sealedSecret }));
}
