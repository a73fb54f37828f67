import "server-only";
import { randomBytes } from "node:crypto";
import type { Db } from "@/db/client";
import { replaceRecoveryCodes } from "@/db/queries/recovery-codes";
import { recoveryCodeFrom } from "@/lib/factors/recovery-code";
import { recoveryCodeHash } from "@/lib/factors/recovery-code-hash";

const codesGiven = 10;

/** New recovery codes in place of the former ones. They are given back this once: only their hashes are kept. */
export async function giveRecoveryCodes(tx: Db, individualId: string): Promise<string[]> {
  const codes = Array.from({ length: codesGiven }, () => recoveryCodeFrom(randomBytes(12)));
  await replaceRecoveryCodes(
    tx,
    individualId,
    codes.map((code) => recoveryCodeHash(individualId, code)),
  );
  return codes;
}
