import { streetTypes } from "@/lib/registers/fill/street-types";
import { searchWords } from "@/lib/registers/search-words";

/** What people shorten besides the types of street that registers do, and the word that it means. */
const shortened: Record<string, string> = {
  ave: "avenue",
  bat: "batiment",
  bld: "boulevard",
  boul: "boulevard",
  bvd: "boulevard",
  ch: "chemin",
  dr: "docteur",
  gal: "general",
  mal: "marechal",
  pdt: "president",
  pr: "professeur",
};

/** Words that an address says or leaves out without becoming another. */
const silent = new Set(["cedex", "d", "de", "des", "du", "l", "la", "le", "les"]);

/** What a word of an address is compared by: no accent nor case, abbreviations spelled out; empty for a word that tells nothing. */
export function addressKey(word: string): string {
  return searchWords(word)
    .filter((one) => !silent.has(one))
    .flatMap((one) => shortened[one] ?? searchWords(streetTypes[one.toUpperCase()] ?? one))
    .join("");
}
