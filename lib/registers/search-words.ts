/** Abbreviations of the registers and of people, and the word that they are searched under. */
const fullWords = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["sts", "saints"],
  ["stes", "saintes"],
  ["phie", "pharmacie"],
  ["phcie", "pharmacie"],
  ["pharm", "pharmacie"],
]);

/** No name has a word as long; an index refuses those that are much longer. */
const longest = 60;

/**
 * The words of a text as the registers are searched: lower case, without accents, abbreviations spelled out, cut at
 * hyphens and apostrophes, one after the other; `C.H.` is one word. The import and the search share it, so that both
 * meet. Applied to its own words, it changes nothing.
 */
export function searchWords(text: string): string[] {
  const words = plainLetters(text)
    .replace(/(?<![a-z0-9])[a-z](?:\.[a-z])+(?![a-z0-9])/g, (initials) => initials.replaceAll(".", ""))
    .match(/[a-z0-9]+/g);
  return words?.map((word) => fullWords.get(word) ?? word.slice(0, longest)) ?? [];
}

/** Millions of lines go through here, almost all of them in capitals without accents. */
function plainLetters(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
}
