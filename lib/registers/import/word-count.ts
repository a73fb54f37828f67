/** Ten times what the registers have: names are made of the same words. */
const mostWords = 2_000_000;

/** Counts in how many rows each word is, postal codes too: PostgreSQL would have to cut them out of its rows again. */
export class WordCount {
  readonly #known = new Map<string, { uses: number }>();

  readonly add = (words: Iterable<string>): void => {
    for (const word of words) {
      const known = this.#known.get(word);
      if (known) known.uses += 1;
      else if (this.#known.size < mostWords) this.#known.set(word, { uses: 1 });
    }
  };

  /** Rows of a table of words, as `COPY` reads them. */
  *rows(): Generator<string> {
    for (const [word, { uses }] of this.#known) yield `${word}\t${uses}`;
  }
}
