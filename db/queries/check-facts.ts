import "server-only";
import { and, asc, between, desc, eq, inArray, or, type SQL } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { DirectoryMailbox, Establishment } from "@/db/queries/register-lookup";
import { directoryMailboxes, establishments } from "@/db/schema";
import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";

const most = 50;

/**
 * What FINESS has under a structure's number, even what is gone since: the establishment itself first, or those of the
 * legal entity, of the SIRET or of the SIREN that the number is. One query, on the index of each.
 */
export async function listEstablishmentsOfNumber(
  db: Db,
  type: StructureIdentifierType,
  number: string,
): Promise<Establishment[]> {
  return db
    .select()
    .from(establishments)
    .where(bearing(type, number))
    .orderBy(desc(eq(establishments.finess, number)), asc(establishments.finess))
    .limit(most);
}

/** A SIRET is its SIREN and five digits: those of a SIREN follow one another. */
function bearing(type: StructureIdentifierType, number: string): SQL | undefined {
  if (type === "SIREN") return between(establishments.siret, `${number}00000`, `${number}99999`);
  if (type === "SIRET") return eq(establishments.siret, number);
  return or(eq(establishments.finess, number), eq(establishments.legalFiness, number));
}

/** The shared boxes that the national directory has for these numbers of a structure. */
export async function listSharedDirectoryMailboxes(db: Db, structureIds: string[]): Promise<DirectoryMailbox[]> {
  if (structureIds.length === 0) return [];
  return db
    .select()
    .from(directoryMailboxes)
    .where(
      and(
        inArray(directoryMailboxes.structureId, structureIds),
        inArray(directoryMailboxes.type, ["ORG", "APP", "CAB"]),
      ),
    )
    .orderBy(asc(directoryMailboxes.address))
    .limit(most);
}
