import { compact } from "@/lib/identifiers/compact";
import { groupDigits } from "@/lib/identifiers/group-digits";
import type { IdentifierCheck } from "@/lib/identifiers/identifier-check";
import { hasLuhnKey } from "@/lib/identifiers/luhn";
import { checkNumericIdentifier } from "@/lib/identifiers/numeric-identifier";

const CORSICA: Record<string, string> = { "2A": "21", "2B": "22" };

/** The bare 9 characters: separators and the national prefix `1` (TRE_G07, 10 characters in all) are dropped. */
export function normaliseFiness(input: string): string {
  const value = compact(input);
  return /^1(\d{2}|2[AB])\d{7}$/.test(value) ? value.slice(1) : value;
}

/**
 * What is wrong with a normalised FINESS, as a French sentence: a department (2A and 2B count as 21 and 22), six
 * digits, a Luhn key. Sites (EG) and legal entities (EJ) share this format: only a directory tells them apart.
 */
export function checkFiness(value: string, check?: IdentifierCheck): string | undefined {
  if (value === "") return "Indiquez le numéro FINESS : 9 chiffres, ou 2A ou 2B puis 7 chiffres en Corse.";
  const digits = value.replace(/^2[AB]/, (department) => CORSICA[department] ?? department);
  return checkNumericIdentifier(digits, { name: "numéro FINESS", length: 9, hasValidKey: hasLuhnKey }, check);
}

/** `2A0000014` → `2A 000 001 4`, with no-break spaces. */
export function formatFiness(finess: string): string {
  return groupDigits(finess, [2, 3, 3, 1]);
}
