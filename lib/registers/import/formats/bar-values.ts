/**
 * The values of a line cut at bars: these files have no quoting, and a header that says how many columns there are.
 * A bar too many or too few has moved every value after it.
 */
export function barValues(line: string, header: readonly string[]): string[] | { refused: string } {
  const values = line.split("|");
  if (values.length === header.length) return values;
  const [found, expected] = [columnCount(values), columnCount(header)];
  return found === expected ? values : { refused: `La ligne a ${found} colonnes, et non ${expected}.` };
}

/** Lines may end with a bar or not. */
function columnCount(values: readonly string[]): number {
  return values.at(-1) === "" ? values.length - 1 : values.length;
}
