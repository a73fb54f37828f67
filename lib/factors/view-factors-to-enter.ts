import "server-only";
import type { Db } from "@/db/client";
import { listPasskeysOf } from "@/db/queries/passkeys";
import { countRecoveryCodes } from "@/db/queries/recovery-codes";
import { listTotpFactorsOf } from "@/db/queries/totp-factors";

/** Which kinds of factor a person can enter. */
export type FactorsToEnter = { passkeys: boolean; applications: boolean; recoveryCodes: boolean };

export async function viewFactorsToEnter(db: Db, individualId: string): Promise<FactorsToEnter> {
  const [passkeys, applications, left] = await Promise.all([
    listPasskeysOf(db, individualId),
    listTotpFactorsOf(db, individualId),
    countRecoveryCodes(db, individualId),
  ]);
  return { passkeys: passkeys.length > 0, applications: applications.length > 0, recoveryCodes: left > 0 };
}
