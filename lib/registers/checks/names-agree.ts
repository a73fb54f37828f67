import { isOneTypoApart } from "@/lib/registers/one-typo-apart";
import { searchWords } from "@/lib/registers/search-words";

type Person = { firstName: string; lastName: string };

/** How the name that was typed stands to the one that the register gives to a number. */
export type NameAgreement = "same" | "other_first_name" | "swapped" | "typo" | "other";

/** Words that are in so many names that they tell nothing. */
const particles = new Set([
  "d",
  "da",
  "de",
  "del",
  "der",
  "des",
  "di",
  "dos",
  "du",
  "el",
  "l",
  "la",
  "le",
  "les",
  "van",
  "von",
]);

/**
 * Compares two persons' names: accents, case, hyphens and spaces do not count, and one part of a composed name stands for
 * it («Martin» for «MARTIN-DURAND»), which marriage and use make frequent.
 */
export function namesAgree(typed: Person, register: Person): NameAgreement {
  const isSameFirst = isSameName(typed.firstName, register.firstName);
  if (isSameName(typed.lastName, register.lastName)) return isSameFirst ? "same" : "other_first_name";
  if (isSameName(typed.lastName, register.firstName) && isSameName(typed.firstName, register.lastName))
    return "swapped";
  if (isOneTypoApart(joined(typed.lastName), joined(register.lastName)) && isSameFirst) return "typo";
  return "other";
}

function isSameName(one: string, other: string): boolean {
  if (joined(one) === joined(other)) return joined(one) !== "";
  const [left, right] = [telling(one), telling(other)];
  return left.length > 0 && right.length > 0 && (isPartOf(left, right) || isPartOf(right, left));
}

function isPartOf(part: string[], whole: string[]): boolean {
  return part.every((word) => whole.includes(word));
}

function telling(name: string): string[] {
  return searchWords(name).filter((word) => !particles.has(word));
}

/** «LE GOFF», «Le Goff» and «Legoff» are one name. */
function joined(name: string): string {
  return searchWords(name).join("");
}
