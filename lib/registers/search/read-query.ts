import { compact } from "@/lib/identifiers/compact";
import { searchWords } from "@/lib/registers/search-words";

/** What a person typed, as it is looked for. */
export type Query = {
  /** Every word, in the order typed: names that begin with them come first. */
  phrase: string;
  /** The words to be found, each once, without those that say nothing. The last one may be the start of a word. */
  words: string[];
  /** The long number that it is or holds, without separators; `undefined` when there is none. */
  number: string | undefined;
};

const longestQuery = 200;
const mostWords = 8;

/** How mail is sorted, and not where a place is. */
const cedex = /(?<!\w)cedex(\s*\d{1,2})?(?!\w)/gi;

/** They are in half of all names, and registers and people leave them out: found or not, they change nothing. */
export const littleWords = new Set("a au aux d de des du en et l la le les n no sur".split(" "));

/** Reads what is typed in a search field. Whatever it holds, the words are of plain letters and digits. */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, longestQuery);
  const all = searchWords(text.replace(cedex, " "));
  const telling = [...new Set(all)].filter((word) => !littleWords.has(word));
  const words = (telling.length > 0 ? telling : all).slice(0, mostWords);
  return { phrase: all.join(" "), words, number: numberIn(text) };
}

/** Longer than a postal code, with the department of Corsica perhaps. */
function numberIn(text: string): string | undefined {
  const whole = compact(text).match(/^(\d\d|2[AB])\d{4,13}$/);
  return whole?.[0] ?? text.toUpperCase().match(/(?<!\w)(\d\d|2[AB])\d{7,13}(?!\w)/)?.[0];
}
