const letters = "abcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";

/**
 * Every word that one typo may have made this one of: a letter left out, added, changed, or swapped with its neighbour.
 * They are few (about 53 for each letter), so that all those which exist are found, by looking each of them up.
 */
export function oneTypoAway(word: string): string[] {
  const alphabet = /^\d+$/.test(word) ? digits : letters;
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, here, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 1)];
    for (const letter of alphabet) {
      found.add(before + letter + here + after);
      if (here) found.add(before + letter + after);
    }
    if (here) found.add(before + after);
    if (next) found.add(before + next + here + word.slice(at + 2));
  }
  found.delete(word);
  found.delete("");
  return [...found];
}
