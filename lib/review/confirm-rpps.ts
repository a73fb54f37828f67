import "server-only";
import type { Db } from "@/db/client";
import { findRegionDomain } from "@/db/queries/addresses";
import { markRppsChecked, setPersonalAddress } from "@/db/queries/rpps-checks";
import { givePersonalAddress } from "@/lib/addresses/give-personal-address";
import { recordEvent } from "@/lib/audit";
import type { Author } from "@/lib/review/decisions/effects/author-of";

type Account = {
  id: string;
  firstName: string;
  lastName: string;
  professionCode: string;
  regionCode: string;
  addressId: string | null;
};

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
  const address = await openPersonalAddress(tx, account, request.regionCode);
  const subject = { type: "individual", id: account.id, regionCode: account.regionCode } as const;
  await recordEvent(tx, author, "individual.rpps_checked", subject, {
    requestId: request.id,
    address: address ?? null,
  });
}

async function openPersonalAddress(tx: Db, account: Account, regionCode: string): Promise<string | undefined> {
  if (account.addressId !== null || account.regionCode !== regionCode) return undefined;
  const domain = await findRegionDomain(tx, regionCode, account.professionCode);
  if (!domain) return undefined;
  const given = await givePersonalAddress(tx, account, domain);
  await setPersonalAddress(tx, account.id, given.id);
  return given.display;
}
