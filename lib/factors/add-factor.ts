import "server-only";
import type { Db } from "@/db/client";
import { supersedeCodesOfIndividual } from "@/db/queries/one-time-codes";
import { lockStanding } from "@/db/queries/second-factors";
import { noteProof, revokeSessionsOf } from "@/db/queries/sessions";
import { revokeTrustedBrowsersOf } from "@/db/queries/trusted-browsers";
import { isStrongMethod } from "@/lib/accounts/session-gate";
import type { SessionMethod } from "@/lib/accounts/session-method";
import type { Actor } from "@/lib/actor";
import { TooManyFactors } from "@/lib/factors/errors";
import { giveRecoveryCodes } from "@/lib/factors/give-recovery-codes";

const mostFactors = 10;

/**
 * What comes with a new factor, in the transaction that adds it with `insert`. With the first one, the person is given
 * recovery codes (given back, this once), and whatever got in without it ends: other sessions, codes, remembered browsers.
 */
export async function addFactor(
  tx: Db,
  { id, sessionId, method }: Actor,
  shown: SessionMethod,
  insert: () => Promise<void>,
): Promise<string[] | undefined> {
  const { factors } = await lockStanding(tx, id);
  if (factors >= mostFactors) throw new TooManyFactors();
  await insert();
  await noteProof(tx, sessionId, isStrongMethod(method) ? method : shown);
  if (factors > 0) return;
  await revokeSessionsOf(tx, id, sessionId);
  await supersedeCodesOfIndividual(tx, id);
  await revokeTrustedBrowsersOf(tx, id);
  return giveRecoveryCodes(tx, id);
}
