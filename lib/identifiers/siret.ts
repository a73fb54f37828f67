import { compact } from "@/lib/identifiers/compact";
import { groupDigits } from "@/lib/identifiers/group-digits";
import type { IdentifierCheck } from "@/lib/identifiers/identifier-check";
import { hasLuhnKey } from "@/lib/identifiers/luhn";
import { checkNumericIdentifier } from "@/lib/identifiers/numeric-identifier";

const LA_POSTE_SIREN = "356000000";

/** The bare 14 digits: separators and the national prefix `3` (TRE_G07, 15 digits in all) are dropped. */
export function normaliseSiret(input: string): string {
  const value = compact(input);
  return /^3\d{14}$/.test(value) ? value.slice(1) : value;
}

/** What is wrong with a normalised SIRET (a SIREN, then 5 digits, the last one a Luhn key), as a French sentence. */
export function checkSiret(value: string, check?: IdentifierCheck): string | undefined {
  return checkNumericIdentifier(value, { name: "numéro SIRET", length: 14, hasValidKey: hasSiretKey }, check);
}

/** `73282932000074` → `732 829 320 00074`, with no-break spaces. */
export function formatSiret(siret: string): string {
  return groupDigits(siret, [3, 3, 3, 5]);
}

// INSEE numbers the post offices by the sum of the digits, a multiple of five, instead of Luhn.
function hasSiretKey(digits: string): boolean {
  if (hasLuhnKey(digits)) return true;
  return digits.startsWith(LA_POSTE_SIREN) && digitSum(digits) % 5 === 0;
}

function digitSum(digits: string): number {
  let sum = 0;
  for (const digit of digits) sum += Number(digit);
  return sum;
}
