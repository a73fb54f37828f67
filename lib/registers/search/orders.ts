const mostPermuted = 3;
const mostRotated = 8;

/** The orders that the words of a name may have been meant in: all of them for a few words, else the words in turn. */
export function orders(words: string[]): string[] {
  const found = words.length <= mostPermuted ? permutations(words) : rotations(words.slice(0, mostRotated));
  return [...new Set(found.map((order) => order.join(" ")))];
}

function permutations(words: string[]): string[][] {
  if (words.length <= 1) return [words];
  return words.flatMap((word, at) => permutations(words.toSpliced(at, 1)).map((rest) => [word, ...rest]));
}

function rotations(words: string[]): string[][] {
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)]);
}
