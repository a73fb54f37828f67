/** Letters that French names are written with: almost every line has no other. */
const unusual = /[^ -~\u00a0-\u024f\u2019]/;

/**
 * A line without what can't be seen: tabs become spaces, invisible marks (which may turn the direction of a text) go.
 * Other control characters have no business in a register: the line is refused.
 */
export function cleanLine(line: string): string | { refused: string } {
  if (!unusual.test(line)) return line;
  const cleaned = line.replaceAll("\t", " ").replace(/\p{Cf}/gu, "");
  const [control] = /\p{Cc}/u.exec(cleaned) ?? [];
  if (control === undefined) return cleaned;
  const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { refused: `La ligne contient un caractère de contrôle (U+${code}).` };
}
