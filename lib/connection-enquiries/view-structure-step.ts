import "server-only";
import { listCopiesInService } from "@/db/queries/register-lookup";
import type { DraftView } from "@/lib/connection-enquiries/view-draft";
import type { VisitorContext } from "@/lib/context";
import { normaliseStructureIdentifier, structureIdentifierTypes } from "@/lib/identifiers/structure-identifier";
import { regionChoices } from "@/lib/regions/region-choices";
import { findStructure, worthSaying } from "@/lib/registers/fill/find-in-register";
import { findCommunesByPostalCode } from "@/lib/territories/communes";

/** What the structure step shows beside what was typed: the regions, the communes of the code, what FINESS knows. */
export async function viewStructureStep({ db }: Pick<VisitorContext, "db">, draft: DraftView | undefined) {
  const { structureIdType = "", structureId = "", postalCode = "" } = draft?.typed ?? {};
  const [regions, { finess: dataDate }] = await Promise.all([regionChoices(db), listCopiesInService(db)]);
  const type = structureIdentifierTypes.find((known) => known === structureIdType);
  const number = type && { structureIdType, structureId: normaliseStructureIdentifier(type, structureId) };
  const finding = dataDate && number ? await findStructure(db, number) : undefined;
  return {
    regions,
    communes: findCommunesByPostalCode(postalCode.trim()).map(({ name }) => name),
    dataDate,
    finding: worthSaying(finding, draft?.picked?.identifier),
  };
}
