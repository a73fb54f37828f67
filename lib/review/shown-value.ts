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

type Value = string | boolean | null | undefined;

/** A value of a request as people read it. `idType` is the type of the structure's number, which decides its groups. */
export function shownValue(field: RequestField, value: Value, idType: StructureIdentifierType): string {
  if (typeof value === "boolean") return value ? "Oui" : "Non";
  if (!value) return "";
  switch (field) {
    case "structureIdType":
      return structureIdentifierLabels[value as StructureIdentifierType] ?? value;
    case "structureId":
      return formatStructureIdentifier(idType, value);
    case "departmentCode":
      return `${findDepartment(value)?.name ?? ""} (${value})`.trim();
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
