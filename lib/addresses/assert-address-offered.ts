import "server-only";
import type { Db } from "@/db/client";
import { isAddressGiven, listRegionDomains } from "@/db/queries/addresses";
import { isInDirectory } from "@/db/queries/register-lookup";
import { AddressAlreadyTaken, DomainOutsideRegion } from "@/lib/addresses/errors";

/**
 * Throws `DomainOutsideRegion` unless the region gives the domain, and `AddressAlreadyTaken` for an address that anybody
 * has or has had, here or in the national directory. Both parts are in lower case.
 */
export async function assertAddressOffered(
  tx: Db,
  regionCode: string,
  { localPart, domain }: { localPart: string; domain: string },
): Promise<void> {
  const domains = await listRegionDomains(tx, regionCode);
  if (!domains.some((offered) => offered.domain === domain)) throw new DomainOutsideRegion();
  const address = `${localPart}@${domain}`;
  if ((await isAddressGiven(tx, address)) || (await isInDirectory(tx, address))) throw new AddressAlreadyTaken();
}
