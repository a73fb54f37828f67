import { formatPhone } from "@/lib/identifiers/phone";
import { formatRpps } from "@/lib/identifiers/rpps";
import { formatStructureIdentifier, structureIdentifierLabels } from "@/lib/identifiers/structure-identifier";
import { professionLabel } from "@/lib/professions/profession-label";
import { type RequestField, requestFieldLabels } from "@/lib/requests/fields";
import type { DraftContent } from "@/lib/requests/read-fields";
import { type DraftStep, draftSteps, stepFields, stepLabels } from "@/lib/requests/steps";
import { findDepartment } from "@/lib/territories/departments";

type Item = { term: string; value: string };

/** What a request says, step by step, as people write it. */
export function requestSections(content: DraftContent, regionName: string) {
  return draftSteps.map((step) => ({ step, title: stepLabels[step], items: itemsOf(step, content, regionName) }));
}

function itemsOf(step: DraftStep, content: DraftContent, regionName: string): Item[] {
  return stepFields[step].flatMap((field) => {
    const item = { term: requestFieldLabels[field], value: shown(field, content) };
    if (field === "secondPhone" && !content.secondPhone) return [];
    return field === "departmentCode" ? [{ term: "Région", value: regionName }, item] : [item];
  });
}

function shown(field: RequestField, content: DraftContent): string {
  const value = content[field];
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "Oui" : "Non";
  const { structureIdType } = content;
  switch (field) {
    case "structureIdType":
      return structureIdType ? structureIdentifierLabels[structureIdType] : "";
    case "structureId":
      return structureIdType ? formatStructureIdentifier(structureIdType, value) : value;
    case "departmentCode":
      return `${findDepartment(value)?.name ?? value} (${value})`;
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
