import "server-only";
import type { Db } from "@/db/client";
import { lockAccount } from "@/db/queries/my-account";
import { markRppsChecked } from "@/db/queries/rpps-checks";
import { openPersonalAddress } from "@/lib/addresses/open-personal-address";
import { recordEvent } from "@/lib/audit";

type Author = Parameters<typeof recordEvent>[1];

/**
 * Writes that Pro Santé Connect vouches for the RPPS number of a professional, who receives their personal MSSanté address
 * if their region has one for them; nothing when it was checked already.
 */
export async function checkVouchedRpps(tx: Db, author: Author, individualId: string): Promise<void> {
  const account = await lockAccount(tx, individualId);
  if (!account || !(await markRppsChecked(tx, individualId, null))) return;
  const address = (await openPersonalAddress(tx, account)) ?? null;
  const subject = { type: "individual", id: individualId, regionCode: account.regionCode } as const;
  await recordEvent(tx, author, "individual.rpps_checked", subject, { by: "psc", address });
}
