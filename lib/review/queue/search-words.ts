import { normaliseRpps } from "@/lib/identifiers/rpps";

const mostWords = 8;
const longestWord = 100;

/**
 * What is typed in the search field, as the words that `search_words` keeps of a request in the database: lower case,
 * no accents, letters and digits. A number typed in groups is one word, without the prefix of an RPPS or of a phone.
 */
export function searchWords(query: string): string[] {
  const words = plain(query).match(/[a-z0-9]+/g) ?? [];
  if (isOneNumber(query)) return [normaliseRpps(words.join("")).toLowerCase().slice(0, longestWord)];
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].slice(0, mostWords);
}

function plain(query: string): string {
  return query
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/^\s*\+33\s*/, "0")
    .replace(/\bn\s*[°ºo]\s*(?=\d)/gi, "")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replaceAll("&", " et ")
    .toLowerCase();
}

function isOneNumber(query: string): boolean {
  return /^\s*(\+33|\d|2[ab])[\d\s.\u00a0\u202f-]*$/i.test(query);
}
