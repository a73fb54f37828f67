import "server-only";
import type { Db } from "@/db/client";
import { listKnownBeginnings, listKnownWords, type WordTable } from "@/db/queries/register-words";
import { oneTypoAway } from "@/lib/registers/search/one-typo-away";
import { type Meanings, wordQuery } from "@/lib/registers/search/word-query";
import { searchWords } from "@/lib/registers/search-words";

/** Shorter than this, a word is one typo away from most of those of its length; the start of a word even more so. */
const shortestWord = 3;
const shortestBeginning = 4;

/**
 * The tsqueries for words that may hold one typo each, by the words that a register has, the nearest to what was typed
 * first; whoever finds rows with one needs no other. A word may be another that is one typo away, or two that a space
 * was left out between, and two may be one; in the end any may be unfinished.
 */
export async function* correctedQueries(db: Db, table: WordTable, typed: string[]): AsyncGenerator<string> {
  const words = typed.filter(({ length }) => length > 1);
  const away = words.map((word) => (word.length < shortestWord ? [] : oneTypoAway(word).flatMap(searchWords)));
  const joined = words.slice(1).map((word, at) => `${words[at]}${word}`);
  const asked = [...words, ...away.flat(), ...joined, ...words.flatMap((word) => splits(word).flat())];
  const known = new Set(await listKnownWords(db, table, [...new Set(asked)]));

  const whole = words.map((word) => meaning({ words: [word] }));
  const corrected = words.map((word, at) =>
    meaning({
      words: away[at]?.filter((one) => known.has(one)),
      pairs: splits(word).filter(([left, right]) => known.has(left) && known.has(right)),
    }),
  );
  const withJoined = joined.flatMap((word, at) =>
    known.has(word) ? [whole.toSpliced(at, 2, meaning({ words: [word] }))] : [],
  );
  yield* anyOf([...corrected.map((meanings, at) => whole.with(at, meanings)), ...withJoined]);

  const wholeOrCorrected = whole.map((meanings, at) => either(meanings, corrected[at]));
  if (words.length > 1) yield* anyOf([wholeOrCorrected]);

  const beginnings = away.at(-1)?.filter(({ length }) => length > shortestBeginning) ?? [];
  const unfinished = [words.at(-1) ?? "", ...(await listKnownBeginnings(db, table, beginnings))];
  yield* anyOf([
    wholeOrCorrected.map((meanings, at) => {
      const word = words[at] ?? "";
      const isUnknown = !known.has(word) && word.length >= shortestBeginning;
      return either(meanings, meaning({ prefixes: at === words.length - 1 ? unfinished : isUnknown ? [word] : [] }));
    }),
  ]);
}

function splits(word: string): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => [word.slice(0, at + 2), word.slice(at + 2)]);
}

function meaning({ words = [], pairs = [], prefixes = [] }: { [Part in keyof Meanings]?: Meanings[Part] | undefined }) {
  return { words, pairs, prefixes };
}

function either(one: Meanings, other = meaning({})): Meanings {
  return {
    words: [...one.words, ...other.words],
    pairs: [...one.pairs, ...other.pairs],
    prefixes: [...one.prefixes, ...other.prefixes],
  };
}

/** One tsquery at most: of the readings that have a meaning for each word. */
function* anyOf(readings: Meanings[][]): Generator<string> {
  const possible = readings.map(wordQuery).filter((tsquery) => tsquery !== undefined);
  if (possible.length > 0) yield possible.map((tsquery) => `(${tsquery})`).join(" | ");
}
