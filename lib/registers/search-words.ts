/** Abbreviations of the registers and of people, and the word that they are searched under. */
const fullWords: Record<string, string> = {
  st: "saint",
  ste: "sainte",
  sts: "saints",
  stes: "saintes",
  phie: "pharmacie",
  pharm: "pharmacie",
};

/**
 * The words of a text as the registers are searched: lower case, without accents, abbreviations spelled out, cut at
 * hyphens and apostrophes, one after the other. The import and the search share it, so that both meet.
 */
export function searchWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => fullWords[word] ?? word);
}
