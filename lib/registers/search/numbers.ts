import { checkFiness, normaliseFiness } from "@/lib/identifiers/finess";
import { checkRpps, normaliseRpps } from "@/lib/identifiers/rpps";
import { checkSiret, normaliseSiret } from "@/lib/identifiers/siret";
import { oneTypoAway } from "@/lib/registers/search/one-typo-away";

/** What a typed number may be, and what it may have been before a typo: numbers of the right length with a right key. */
export type Numbers = { exact: string[]; oneDigitAway: string[] };

/** FINESS, SIREN or SIRET numbers, or the start of one. */
export function establishmentNumbers(typed: string): Numbers {
  return {
    exact: distinct([typed, normaliseFiness(typed), normaliseSiret(typed)]),
    oneDigitAway: oneTypoAway(typed).filter(
      (number) => !checkFiness(number, "strict") || !checkSiret(number, "strict"),
    ),
  };
}

/** RPPS numbers, or the start of one. */
export function professionalNumbers(typed: string): Numbers {
  return {
    exact: distinct([typed, normaliseRpps(typed)]).filter((number) => /^\d{1,11}$/.test(number)),
    oneDigitAway: oneTypoAway(typed).filter((number) => !checkRpps(number, "strict")),
  };
}

function distinct(numbers: string[]): string[] {
  return [...new Set(numbers)];
}
