import "server-only";
import type { Db } from "@/db/client";
import { listTakenLocalParts } from "@/db/queries/addresses";
import { shownLocalPart } from "@/lib/addresses/shown-local-part";
import { alternatives, type StructurePlace } from "@/lib/identifiers/mssante-address";

/** Whether an address may still be given; when not, up to three free ones on the same domain, as shown. */
export type AddressAvailability = { address: string; isFree: boolean; alternatives: string[] };

const rounds = 10;

/** Looks an address up among all those ever given, and those of the national directory. `localPart` and `domain` are in lower case. */
export async function addressAvailability(
  db: Db,
  structure: StructurePlace,
  { localPart, domain }: { localPart: string; domain: string },
): Promise<AddressAvailability> {
  const taken = await listTakenLocalParts(db, domain, [localPart]);
  return {
    address: `${shownLocalPart(localPart)}@${domain}`,
    isFree: taken.length === 0,
    alternatives: taken.length === 0 ? [] : await freeAlternatives(db, structure, domain, localPart),
  };
}

async function freeAlternatives(db: Db, structure: StructurePlace, domain: string, localPart: string) {
  const excluded = new Set([localPart]);
  for (let round = 0; round < rounds; round += 1) {
    const proposals = alternatives(structure, excluded);
    const taken = await listTakenLocalParts(
      db,
      domain,
      proposals.map(({ canonical }) => canonical),
    );
    if (taken.length === 0) return proposals.map(({ display }) => display);
    for (const address of taken) excluded.add(address);
  }
  return [];
}
