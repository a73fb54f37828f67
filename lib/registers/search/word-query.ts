/** What a typed word may stand for: any of these words, two of them together, or any word that begins so. */
export type Meanings = { words: string[]; pairs: [string, string][]; prefixes: string[] };

/** The words as typed, the last one as the start of a word. A lone letter starts too many of them to be looked for. */
export function typedMeanings(typed: string[]): Meanings[] {
  const words = typed.filter((word) => word.length > 1);
  const last = words.length - 1;
  return words.map((word, at) => ({ words: at < last ? [word] : [], pairs: [], prefixes: at < last ? [] : [word] }));
}

/** The same, every word whole. */
export function wholeMeanings(words: string[]): Meanings[] {
  return typedMeanings(words).map(({ words: whole, prefixes }) => ({
    words: [...whole, ...prefixes],
    pairs: [],
    prefixes: [],
  }));
}

/**
 * A tsquery that holds where every typed word is, in one of its meanings; `undefined` when one has none. Words are of
 * plain letters and digits.
 */
export function wordQuery(meanings: Meanings[]): string | undefined {
  const all = meanings.map(({ words, pairs, prefixes }) => [
    ...words.map((word) => `'${word}'`),
    ...pairs.map(([left, right]) => `('${left}' & '${right}')`),
    ...prefixes.map((word) => `'${word}':*`),
  ]);
  if (all.length === 0 || all.some((terms) => terms.length === 0)) return undefined;
  return all.map((terms) => `(${terms.join(" | ")})`).join(" & ");
}
