import type { RegisterValues } from "@/lib/registers/fill/register-values";
import { isSameText } from "@/lib/registers/fill/same-text";

export type FilledField = keyof RegisterValues;

/** A value of the register that would take the place of one that somebody typed. */
export type Replacement = { field: FilledField; typed: string; offered: string };

export type Comparison = {
  /** Blank in the draft, or there by itself: filled in without asking. `null`: the register has nothing to put there. */
  free: Partial<Record<FilledField, string | null>>;
  replacements: Replacement[];
};

/**
 * What picking from a register would do to a draft. `byThemselves` are the values that nobody typed: an earlier pick, the
 * applicant's own name. A typed value that says the same stays as it is typed.
 */
export function compareWithDraft(
  draft: Readonly<Record<string, unknown>>,
  offered: RegisterValues,
  byThemselves: RegisterValues[],
): Comparison {
  const comparison: Comparison = { free: {}, replacements: [] };
  const fields = new Set(Object.keys(Object.assign({}, offered, ...byThemselves)) as FilledField[]);
  for (const field of fields) {
    const value = offered[field];
    const current = text(draft[field]);
    const isFree = current === "" || byThemselves.some((values) => values[field] === current);
    if (value === undefined) {
      if (isFree && current !== "" && field !== "regionCode") comparison.free[field] = null;
    } else if (isFree) comparison.free[field] = value;
    else if (!isSameText(current, value)) comparison.replacements.push({ field, typed: current, offered: value });
  }
  return withoutBareType(comparison, draft);
}

/** The type of a number is no answer as long as the number is blank. */
function withoutBareType(comparison: Comparison, draft: Readonly<Record<string, unknown>>): Comparison {
  const type = comparison.replacements.find(({ field }) => field === "structureIdType");
  if (!type || text(draft.structureId) !== "") return comparison;
  return {
    free: { ...comparison.free, structureIdType: type.offered },
    replacements: comparison.replacements.filter((replacement) => replacement !== type),
  };
}

function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
