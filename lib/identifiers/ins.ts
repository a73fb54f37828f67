import { compact } from "@/lib/identifiers/compact";
import { groupDigits } from "@/lib/identifiers/group-digits";
import type { IdentifierCheck } from "@/lib/identifiers/identifier-check";
import { checkNumericIdentifier } from "@/lib/identifiers/numeric-identifier";

const NIR_LENGTH = 13;
const CORSICA: Record<string, string> = { "2A": "19", "2B": "18" };

/** The bare 15 characters of a patient’s matricule INS: separators are dropped. */
export function normaliseIns(input: string): string {
  return compact(input);
}

/**
 * What is wrong with a normalised matricule INS, as a French sentence: a 13-character NIR, then a key equal to
 * 97 − (NIR mod 97), where the departments 2A and 2B count as 19 and 18.
 */
export function checkIns(value: string, check?: IdentifierCheck): string | undefined {
  const digits = value.replace(
    /^(\d{5})(2[AB])/,
    (_, start: string, department: string) => start + CORSICA[department],
  );
  return checkNumericIdentifier(digits, { name: "matricule INS", length: 15, hasValidKey: hasInsKey }, check);
}

/** `279035121518989` → `2 79 03 51 215 189 89`, with no-break spaces. */
export function formatIns(ins: string): string {
  return groupDigits(ins, [1, 2, 2, 2, 3, 3, 2]);
}

function hasInsKey(digits: string): boolean {
  return Number(digits.slice(NIR_LENGTH)) === 97 - (Number(digits.slice(0, NIR_LENGTH)) % 97);
}
