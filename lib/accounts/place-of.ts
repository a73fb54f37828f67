import { isIP } from "node:net";
import { coarseOrigin } from "@/lib/accounts/coarse-origin";
import { env } from "@/lib/env";

/** Where an address of origin is, for whoever has to recognise it: a network that the operator named, or its first half. */
export function placeOf(address: string): string | null {
  const known = isIP(address) ? env().KNOWN_NETWORKS.find(({ includes }) => includes(address)) : undefined;
  return known?.name ?? coarseOrigin(address);
}
