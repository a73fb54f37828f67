/** Ten times what the registers have: names are made of the same words. */
const mostWords = 2_000_000;

/** Counts in how many rows each word is, numbers apart: PostgreSQL would have to cut them out of its rows again. */
export class WordCount {
  readonly #uses = new Map<string, number>();

  readonly add = (words: Iterable<string>): void => {
    for (const word of words) {
      if (word < ":" && /^\d+$/.test(word)) continue;
      const uses = this.#uses.get(word);
      if (uses !== undefined || this.#uses.size < mostWords) this.#uses.set(word, (uses ?? 0) + 1);
    }
  };

  /** Rows of a table of words, as `COPY` reads them. */
  *rows(): Generator<string> {
    for (const [word, uses] of this.#uses) yield `${word}\t${uses}`;
  }
}
