import { compact } from "@/lib/identifiers/compact";
import { groupDigits } from "@/lib/identifiers/group-digits";
import type { IdentifierCheck } from "@/lib/identifiers/identifier-check";
import { hasLuhnKey } from "@/lib/identifiers/luhn";
import { checkNumericIdentifier } from "@/lib/identifiers/numeric-identifier";

/** The bare 9 digits: separators and the national prefix `2` (TRE_G07, 10 digits in all) are dropped. */
export function normaliseSiren(input: string): string {
  const value = compact(input);
  return /^2\d{9}$/.test(value) ? value.slice(1) : value;
}

/** What is wrong with a normalised SIREN (9 digits, the last one a Luhn key), as a French sentence. */
export function checkSiren(value: string, check?: IdentifierCheck): string | undefined {
  return checkNumericIdentifier(value, { name: "numéro SIREN", length: 9, hasValidKey: hasLuhnKey }, check);
}

/** `732829320` → `732 829 320`, with no-break spaces. */
export function formatSiren(siren: string): string {
  return groupDigits(siren, [3, 3, 3]);
}
