import { formatPhone } from "@/lib/identifiers/phone";
import { formatRpps } from "@/lib/identifiers/rpps";
import {
  formatStructureIdentifier,
  type StructureIdentifierType,
  structureIdentifierLabels,
} from "@/lib/identifiers/structure-identifier";
import { professionLabel } from "@/lib/professions/profession-label";
import type { RequestField } from "@/lib/requests/fields";
import { findDepartment } from "@/lib/territories/departments";
import { regionName } from "@/lib/territories/regions";

/** A stored value as people write it; `idType` is the type that the number of the structure is read as. */
export function shownField(
  field: RequestField | "regionCode",
  value: string,
  idType: StructureIdentifierType | null,
): string {
  switch (field) {
    case "structureIdType":
      return Object.entries(structureIdentifierLabels).find(([type]) => type === value)?.[1] ?? value;
    case "structureId":
      return idType ? formatStructureIdentifier(idType, value) : value;
    case "departmentCode":
      return `${findDepartment(value)?.name ?? value} (${value})`;
    case "regionCode":
      return regionName(value) ?? value;
    case "phone":
    case "secondPhone":
      return formatPhone(value);
    case "responsableProfessionCode":
      return professionLabel(value);
    case "responsableRpps":
      return formatRpps(value);
    default:
      return value;
  }
}
