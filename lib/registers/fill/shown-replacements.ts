import { structureIdentifierTypes } from "@/lib/identifiers/structure-identifier";
import type { FilledField, Replacement } from "@/lib/registers/fill/compare-with-draft";
import { requestFieldLabels } from "@/lib/requests/fields";
import { shownField } from "@/lib/requests/shown-field";

export type ShownReplacement = { field: FilledField; label: string; typed: string; offered: string };

/** What a pick would replace, in the words of the form; `typedType` is the type that the typed number is read as. */
export function shownReplacements(replacements: Replacement[], typedType: string | null): ShownReplacement[] {
  const type = structureIdentifierTypes.find((known) => known === typedType) ?? null;
  return replacements.map(({ field, typed, offered }) => ({
    field,
    label: field === "regionCode" ? "Région" : requestFieldLabels[field],
    typed: shownField(field, typed, type),
    offered: shownField(field, offered, "FINESS_GEO"),
  }));
}
