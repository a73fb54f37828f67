const most = 50_000;

/** A function of a text, of which the latest answers are kept: the same towns and first names come again and again. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    if (known.size >= most) known = new Map();
    // A piece of a line keeps the whole text that it was cut from: what is kept is a copy.
    const copy = Buffer.from(text).toString();
    const found = work(copy);
    known.set(copy, found);
    return found;
  };
}
