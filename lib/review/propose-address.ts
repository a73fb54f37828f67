import "server-only";
import type { Db } from "@/db/client";
import { listRegionDomains } from "@/db/queries/addresses";
import { addressAvailability } from "@/lib/addresses/address-availability";
import { proposeLocalPart } from "@/lib/identifiers/mssante-address";
import { professionLabel } from "@/lib/professions/profession-label";
import type { SentRequest } from "@/lib/requests/sent-request";

/** Where a structure is, as its address tells it. */
export function placeOf({ companyName, postalCode, city }: Pick<SentRequest, "companyName" | "postalCode" | "city">) {
  return { name: companyName, postalCode, commune: city };
}

/**
 * The address that the structure would get by the usual rule, on the domain of the responsable's profession, and whether
 * it is free. `availability` is missing when the region has no domain for that profession: the reviewer chooses one.
 */
export async function proposeAddress(db: Db, request: SentRequest) {
  const offered = await listRegionDomains(db, request.regionCode);
  const localPart = proposeLocalPart(placeOf(request));
  const domain = offered.find(({ professionCode }) => professionCode === request.responsableProfessionCode)?.domain;
  return {
    localPart: localPart.display,
    domain,
    domains: mergedDomains(offered),
    availability: domain
      ? await addressAvailability(db, placeOf(request), { localPart: localPart.canonical, domain })
      : undefined,
  };
}

/** Several professions may share a domain: it is offered once, with all of them. */
function mergedDomains(offered: { professionCode: string; domain: string }[]) {
  const byDomain = Map.groupBy(offered, ({ domain }) => domain);
  return [...byDomain].map(([domain, professions]) => ({
    domain,
    professions: professions.map(({ professionCode }) => professionLabel(professionCode)),
  }));
}
