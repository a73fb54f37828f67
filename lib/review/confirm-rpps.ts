import "server-only";
import type { Db } from "@/db/client";
import { markRppsChecked } from "@/db/queries/rpps-checks";
import { openPersonalAddress } from "@/lib/addresses/open-personal-address";
import { recordEvent } from "@/lib/audit";
import type { Author } from "@/lib/review/decisions/effects/author-of";

type Account = Parameters<typeof openPersonalAddress>[1];

/**
 * Writes that the reviewer, who makes this person responsable, has checked their RPPS number; nothing when it was
 * checked already. It gives them their personal MSSanté address, if the region that decides has one for them.
 */
export async function confirmRpps(
  tx: Db,
  author: Author,
  account: Account,
  request: { id: string; regionCode: string },
): Promise<void> {
  if (!(await markRppsChecked(tx, account.id, author.actor.id))) return;
  const isOfRegion = account.regionCode === request.regionCode;
  const address = isOfRegion ? await openPersonalAddress(tx, account) : undefined;
  const subject = { type: "individual", id: account.id, regionCode: account.regionCode } as const;
  await recordEvent(tx, author, "individual.rpps_checked", subject, {
    requestId: request.id,
    address: address ?? null,
  });
}
