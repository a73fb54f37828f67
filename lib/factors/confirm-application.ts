import "server-only";
import type { Db } from "@/db/client";
import { lockStanding } from "@/db/queries/second-factors";
import { confirmTotp, findUnconfirmedTotp, wasJustConfirmed } from "@/db/queries/totp-factors";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { addFactor } from "@/lib/factors/add-factor";
import { announceChange } from "@/lib/factors/announce-change";
import { stepOfCode } from "@/lib/factors/application-code";
import { ApplicationCodeWrong, NoApplicationToConfirm } from "@/lib/factors/errors";
import type { FactorContext } from "@/lib/factors/factor-context";
import { unsealSecret } from "@/lib/factors/sealed-secret";

/**
 * Makes the application count, by its first code. Gives back the recovery codes that come with a first factor; sent
 * twice, it confirms once.
 */
export async function confirmApplication(context: FactorContext, code: string): Promise<string[] | undefined> {
  assertRecentProof(context.actor, "sensitive");
  return context.db.transaction((tx) => confirm(tx, context, code));
}

async function confirm(tx: Db, context: FactorContext, code: string): Promise<string[] | undefined> {
  const { actor } = context;
  await lockStanding(tx, actor.id);
  const begun = await findUnconfirmedTotp(tx, actor.id);
  if (!begun) {
    if (await wasJustConfirmed(tx, actor.id)) return;
    throw new NoApplicationToConfirm();
  }
  const step = stepOfCode(await unsealSecret(actor.id, begun.sealedSecret), code);
  if (step === undefined) throw new ApplicationCodeWrong();
  const codes = await addFactor(tx, actor, "password_and_factor", () => confirmTotp(tx, begun.id, step));
  const change = { action: "individual.application_added", told: "application_added" } as const;
  await announceChange(tx, { context, person: actor, ...change, name: begun.name });
  return codes;
}
