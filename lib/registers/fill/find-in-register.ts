import "server-only";
import type { Db } from "@/db/client";
import {
  type Establishment,
  findEstablishment,
  findProfessional,
  listCopiesInService,
  listEstablishmentsBySiret,
  listEstablishmentsOfLegalEntity,
} from "@/db/queries/register-lookup";
import { readRegisterValues } from "@/db/queries/request-register-values";
import type { Context } from "@/lib/context";
import { establishmentChoice } from "@/lib/registers/fill/establishment-choice";
import { readablePersonName } from "@/lib/registers/fill/readable-person-name";
import { viewRegionOfPick } from "@/lib/registers/fill/region-of-pick";
import type { RegisterFinding } from "@/lib/registers/fill/register-finding";

type Draft = {
  id: string;
  structureIdType: string | null;
  structureId: string | null;
  responsableRpps: string | null;
};

/**
 * For the structure of a draft: the date of the copy in service, what was picked there, what to say of the number as it
 * stands, and of the region.
 */
export async function viewStructureRegister(
  { db }: Pick<Context, "db">,
  draft: Draft & Parameters<typeof viewRegionOfPick>[1],
) {
  const [{ finess: dataDate }, { structure: picked }] = await Promise.all([
    listCopiesInService(db),
    readRegisterValues(db, draft.id),
  ]);
  const [finding, region] = await Promise.all([
    dataDate ? findStructure(db, draft) : undefined,
    viewRegionOfPick(db, draft, picked?.values.regionCode),
  ]);
  return { dataDate, picked, finding: worthSaying(finding, picked?.identifier), region };
}

/** The same for the responsable. */
export async function viewResponsableRegister(
  { db }: Pick<Context, "db">,
  draft: Pick<Draft, "id" | "responsableRpps">,
) {
  const [{ professionals: dataDate }, { responsable: picked }] = await Promise.all([
    listCopiesInService(db),
    readRegisterValues(db, draft.id),
  ]);
  const finding = dataDate ? await findResponsable(db, draft.responsableRpps) : undefined;
  return { dataDate, picked, finding: worthSaying(finding, picked?.identifier) };
}

/** Nothing is said of the very number that was picked. */
export function worthSaying(finding: RegisterFinding | undefined, pickedIdentifier: string | undefined) {
  if (!finding || (finding.kind === "known" && finding.identifier === pickedIdentifier)) return undefined;
  return finding;
}

/** What FINESS knows of the number of a structure. */
export async function findStructure(
  db: Db,
  { structureIdType, structureId }: Pick<Draft, "structureIdType" | "structureId">,
): Promise<RegisterFinding | undefined> {
  if (!structureId || structureIdType === "SIREN") return undefined;
  if (structureIdType === "SIRET") return several(await listEstablishmentsBySiret(db, structureId), false);
  const [found, ofLegalEntity] = await Promise.all([
    findEstablishment(db, structureId),
    listEstablishmentsOfLegalEntity(db, structureId),
  ]);
  if (found?.goneOn) return { kind: "gone" };
  if (found) return { kind: "known", identifier: found.finess, label: establishmentChoice(found).label };
  return several(ofLegalEntity, true) ?? { kind: "unknown" };
}

function several(establishments: Establishment[], legalEntity: boolean): RegisterFinding | undefined {
  if (establishments.length === 0) return undefined;
  return { kind: "several", legalEntity, choices: establishments.map(establishmentChoice) };
}

async function findResponsable(db: Db, rpps: string | null): Promise<RegisterFinding | undefined> {
  if (!rpps) return undefined;
  const found = await findProfessional(db, rpps);
  if (!found) return { kind: "unknown" };
  if (found.goneOn) return { kind: "gone" };
  const label = `${readablePersonName(found.firstName)} ${readablePersonName(found.lastName)}`;
  return { kind: "known", identifier: rpps, label };
}
