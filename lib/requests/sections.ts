import { type RequestField, requestFieldLabels } from "@/lib/requests/fields";
import type { DraftContent } from "@/lib/requests/read-fields";
import { shownField } from "@/lib/requests/shown-field";
import { type DraftStep, draftSteps, stepFields, stepLabels } from "@/lib/requests/steps";

type Item = { field: RequestField | "regionCode"; term: string; value: string };

/** What a request says, step by step, as people write it. */
export function requestSections(content: DraftContent, regionName: string) {
  return draftSteps.map((step) => ({ step, title: stepLabels[step], items: itemsOf(step, content, regionName) }));
}

function itemsOf(step: DraftStep, content: DraftContent, regionName: string): Item[] {
  return stepFields[step].flatMap((field): Item[] => {
    const item = { field, term: requestFieldLabels[field], value: shown(field, content) };
    if (field === "secondPhone" && !content.secondPhone) return [];
    return field === "departmentCode" ? [{ field: "regionCode", term: "Région", value: regionName }, item] : [item];
  });
}

function shown(field: RequestField, content: DraftContent): string {
  const value = content[field];
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "Oui" : "Non";
  return shownField(field, value, content.structureIdType);
}
