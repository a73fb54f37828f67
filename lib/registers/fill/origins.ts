import { formatPhone } from "@/lib/identifiers/phone";
import type { RegisterValues } from "@/lib/registers/fill/register-values";
import { type RequestPart, registerNames } from "@/lib/registers/fill/request-part";
import { frenchDay } from "@/lib/registers/french-day";
import { shownField } from "@/lib/requests/shown-field";

/** What a register says of one field. */
export type Origin = {
  /** With the date of its data: «FINESS du 12/05/2026». */
  source: string;
  /** As it would be typed or chosen in the form. */
  written: string;
  /** As it is shown. */
  shown: string;
};

export type Origins = { [F in keyof RegisterValues]?: Origin };

/** A register with the date of its data, as a sentence names it. */
export function sourceName(part: RequestPart, dataDate: string): string {
  return `${registerNames[part]} du ${frenchDay(dataDate)}`;
}

/** What the register said of each field that it knew; none when nothing was picked. */
export function originsOf(
  part: RequestPart,
  picked: { dataDate: string; values: RegisterValues } | undefined,
): Origins {
  if (!picked) return {};
  const source = sourceName(part, picked.dataDate);
  const entries = Object.entries(picked.values) as [keyof RegisterValues, string][];
  return Object.fromEntries(
    entries.map(([field, value]) => [
      field,
      {
        source,
        written: field === "phone" ? formatPhone(value) : value,
        shown: shownField(field, value, "FINESS_GEO"),
      },
    ]),
  );
}
