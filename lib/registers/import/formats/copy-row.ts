/**
 * A row in the text form of PostgreSQL's `COPY`; null and the empty string are both null. Values hold no control
 * characters: `cleanLine` refuses them. For a column that may be empty but not null, see `copyText`.
 */
export function copyRow(values: readonly (string | null | undefined)[]): string {
  let row = "";
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0) row += "\t";
    const value = values[index];
    row += value ? copyText(value) : "\\N";
  }
  return row;
}

/** A value that is not null in a row of `COPY`. */
export function copyText(value: string): string {
  return value.includes("\\") ? value.replaceAll("\\", "\\\\") : value;
}

/** An array of plain codes, such as `{21,60}`. */
export function copyCodes(codes: readonly string[]): string {
  return `{${codes.join(",")}}`;
}
