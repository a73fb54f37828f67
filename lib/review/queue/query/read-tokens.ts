/** One word of a query, cut but not yet understood. */
export type Token = { start: number; end: number; isNot: boolean; name: string | undefined; value: string };

const token = /(-?)(?:(\p{L}[\p{L}-]*):)?(?:"([^"]*)"?|([^\s"]*))/uy;

/** Cuts a query at its spaces, those between quotes apart. Whatever is typed is cut into something. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    token.lastIndex = at;
    const [whole = "", minus, name, quoted, bare = ""] = token.exec(text) ?? [];
    tokens.push({ start: at, end: at + whole.length, isNot: minus === "-", name, value: quoted ?? bare });
    at += Math.max(1, whole.length);
  }
  return tokens;
}
