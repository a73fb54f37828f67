import "server-only";
import type { Db } from "@/db/client";
import { insertAddress } from "@/db/queries/addresses";
import { assertAddressOffered } from "@/lib/addresses/assert-address-offered";
import { AddressAlreadyTaken } from "@/lib/addresses/errors";
import { shownLocalPart } from "@/lib/addresses/shown-local-part";

/**
 * Gives a BAL ORG the address chosen for it, both parts in lower case. Throws `AddressAlreadyTaken` for an address that
 * anybody has or has had, here or in the national directory, and `DomainOutsideRegion`.
 */
export async function giveMailboxAddress(
  tx: Db,
  regionCode: string,
  { localPart, domain }: { localPart: string; domain: string },
) {
  await assertAddressOffered(tx, regionCode, { localPart, domain });
  const given = await insertAddress(tx, { kind: "ORG", localPart, domain, display: shownLocalPart(localPart) });
  if (!given) throw new AddressAlreadyTaken();
  return given;
}
