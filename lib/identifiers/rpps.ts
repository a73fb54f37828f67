import { compact } from "@/lib/identifiers/compact";
import { groupDigits } from "@/lib/identifiers/group-digits";
import type { IdentifierCheck } from "@/lib/identifiers/identifier-check";
import { hasLuhnKey } from "@/lib/identifiers/luhn";
import { checkNumericIdentifier } from "@/lib/identifiers/numeric-identifier";

/** The bare 11 digits: separators and the national prefix `8` (TRE_G08, 12 digits in all) are dropped. */
export function normaliseRpps(input: string): string {
  const value = compact(input);
  return /^8\d{11}$/.test(value) ? value.slice(1) : value;
}

/** What is wrong with a normalised RPPS (11 digits, the last one a Luhn key), as a French sentence. */
export function checkRpps(value: string, check?: IdentifierCheck): string | undefined {
  return checkNumericIdentifier(value, { name: "numéro RPPS", length: 11, hasValidKey: hasLuhnKey }, check);
}

/** `10000001916` → `10 000 001 916`, with no-break spaces. */
export function formatRpps(rpps: string): string {
  return groupDigits(rpps, [2, 3, 3, 3]);
}
