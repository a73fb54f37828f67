import { accentedWords, acronyms, fullWords, littleWords, titles } from "@/lib/registers/fill/word-lists";

const token = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{N}]+/gu;
const ordinal = /^\d+(?:E|EME|ER|ERE|RE|ND|NDE)$/;
const roman = /^[IVX]{2,}$/;

/**
 * Register capitals as people write them: `PHARMACIE DE L HOTEL` → «Pharmacie de l’Hôtel». Abbreviations of the field
 * keep their capitals, «ST» becomes «Saint-», and an accent is only given to a word that is nothing without it. A text
 * that has small letters already is left as it is. `opensLine` is false for what comes in the middle of a line.
 */
export function readableName(text: string, { opensLine = true } = {}): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (/\p{Ll}/u.test(line)) return line;
  const spelled = withSaints(withElisions(line));
  const words = [...spelled.matchAll(token)];
  let read = "";
  let end = 0;
  for (const [position, { 0: word, index }] of words.entries()) {
    read += spelled.slice(end, index);
    end = index + word.length;
    const isElided = spelled[end] === "’";
    read += readWord(word, { isElided, before: words[position - 1]?.[0], after: words[position + 1]?.[0] });
  }
  read += spelled.slice(end);
  return opensLine ? capitalised(read) : read;
}

/** The first letter in capitals, unless a figure comes before it. */
export function capitalised(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
}

/** «L HOTEL» and «L'HOTEL» → «L’HOTEL»; the «D» of «BATIMENT D» elides nothing. */
function withElisions(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}.])([LD])['’ ](?=[AEIOUYHÀ-Ý]\p{L})(?!(?:ET|EN|AUX?|OU)(?!\p{L}))/gu, "$1’");
}

/** «ST ROCH» → «ST-ROCH». «STE» before «DE» is a company, not a saint. */
function withSaints(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}.])(STE?) (?!DE |DES |DU |D’)(?=\p{L}{2})/gu, "$1-");
}

type Neighbours = { isElided: boolean; before: string | undefined; after: string | undefined };

function readWord(word: string, { isElided, before, after }: Neighbours): string {
  if (isElided && /^[LD]$/.test(word)) return word.toLowerCase();
  if (word === "L" || word === "D") return word;
  if (littleWords.has(word)) return word.toLowerCase();
  const title = before === "DU" && after ? titles[word] : undefined;
  if (title) return title;
  if (word === "ST" && after) return "Saint";
  if (word === "STE" && after && !/^D(?:[EU]|ES)?$/.test(after)) return "Sainte";
  const accented = accentedWords[word];
  if (accented) return capitalised(accented);
  if (ordinal.test(word)) return word.toLowerCase();
  return fullWords[word] ?? (staysInCapitals(word) ? word : capitalised(word.toLowerCase()));
}

function staysInCapitals(word: string): boolean {
  if (word.includes(".") || roman.test(word) || acronyms.has(word)) return true;
  return !/[AEIOUY]/.test(word.normalize("NFD")) && !/^STE?$/.test(word);
}
