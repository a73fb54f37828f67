/** A word of both texts, or of one of them alone. */
export type WordPair = { typed: string | null; register: string | null };

/** Beyond, nobody would read it word by word, and the table below would grow with the square. */
const mostWords = 60;

/**
 * Two texts side by side, word by word: the longest sequence that they share is kept, and the rest stands alone. Two
 * words are the same when their keys are, so that accents or abbreviations need not count.
 */
export function wordDifference(
  typed: string,
  register: string,
  key: (word: string) => string,
  most = mostWords,
): WordPair[] {
  const read = (text: string) => words(text, most).filter((word) => key(word) !== "");
  const [left, right] = [read(typed), read(register)];
  const shared = sharedLengths(left.map(key), right.map(key));
  const pairs: WordPair[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const isShared = i < left.length && j < right.length && key(left[i] ?? "") === key(right[j] ?? "");
    const takesTyped = j >= right.length || (i < left.length && at(shared, i + 1, j) >= at(shared, i, j + 1));
    if (isShared) pairs.push({ typed: left[i++] ?? "", register: right[j++] ?? "" });
    else if (takesTyped) pairs.push({ typed: left[i++] ?? "", register: null });
    else pairs.push({ typed: null, register: right[j++] ?? "" });
  }
  return pairs;
}

/** Whether nothing stands alone. */
export function isSame(pairs: WordPair[]): boolean {
  return pairs.every(({ typed, register }) => typed !== null && register !== null);
}

/** The words with what binds them to the next one («l’», «Hôtel-»). No-break spaces cut too, as in phone numbers. */
function words(text: string, most: number): string[] {
  return (text.match(/[^\s'’-]+['’-]?/g) ?? []).slice(0, most);
}

/** For each pair of positions, how many words the rests of both lists share in order. */
function sharedLengths(left: string[], right: string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] =
        left[i] === right[j] ? 1 + at(lengths, i + 1, j + 1) : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
