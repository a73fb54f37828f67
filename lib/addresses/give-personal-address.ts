import "server-only";
import type { Db } from "@/db/client";
import { insertAddress, isAddressReserved } from "@/db/queries/addresses";
import { AddressAlreadyTaken } from "@/lib/addresses/errors";
import { shownLocalPart } from "@/lib/addresses/shown-local-part";
import { personalLocalPart } from "@/lib/identifiers/mssante-address";
import { localPartCandidates } from "@/lib/identifiers/mssante-collisions";

const mostNamesakes = 100;

/** Gives a person an address of their own on a domain, with a number after their name where namesakes came first. */
export async function givePersonalAddress(tx: Db, person: { firstName: string; lastName: string }, domain: string) {
  for (const localPart of localPartCandidates(personalLocalPart(person).canonical, mostNamesakes)) {
    if (await isAddressReserved(tx, `${localPart}@${domain}`)) continue;
    const given = await insertAddress(tx, { kind: "PER", localPart, domain, display: shownLocalPart(localPart) });
    if (given) return given;
  }
  throw new AddressAlreadyTaken();
}
