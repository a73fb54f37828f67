import "server-only";
import type { Db } from "@/db/client";
import { findRegionDomain } from "@/db/queries/addresses";
import { setPersonalAddress } from "@/db/queries/rpps-checks";
import { givePersonalAddress } from "@/lib/addresses/give-personal-address";

type Account = {
  id: string;
  firstName: string;
  lastName: string;
  professionCode: string;
  regionCode: string;
  addressId: string | null;
};

/**
 * Gives a professional whose RPPS number is checked their MSSanté address, and lists them; `undefined` when they have one
 * already, or their region none for their profession.
 */
export async function openPersonalAddress(tx: Db, account: Account): Promise<string | undefined> {
  if (account.addressId !== null) return undefined;
  const domain = await findRegionDomain(tx, account.regionCode, account.professionCode);
  if (!domain) return undefined;
  const given = await givePersonalAddress(tx, account, domain);
  await setPersonalAddress(tx, account.id, given.id);
  return given.display;
}
