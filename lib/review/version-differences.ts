import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import { changedFields } from "@/lib/review/changed-fields";
import { reviewFieldLabels } from "@/lib/review/field-labels";
import { shownValue } from "@/lib/review/shown-value";

type Content = Record<string, string | boolean | null>;

/** What differs between two submissions of a request, field by field, as French lines: «Ville : Albi → Gaillac». */
export function versionDifferences(before: Content | undefined, now: Content | undefined): string[] {
  return [...changedFields(now, before).keys()].map((field) => {
    const shown = (content: Content | undefined) => {
      const idType = content?.structureIdType as StructureIdentifierType;
      return shownValue(field, content?.[field], idType) || "(vide)";
    };
    return `${reviewFieldLabels[field]}\u00a0: ${shown(before)} → ${shown(now)}`;
  });
}
