import { parse } from "csv-parse/sync";

/**
 * The values of one line of CSV; `undefined` when its quotes don't match. Almost no line has quotes, and a line is read
 * on its own: a quote that is never closed costs one line, not the rest of the file.
 */
export function csvValues(line: string, delimiter: string): string[] | undefined {
  if (!line.includes('"')) return line.split(delimiter);
  try {
    const [values] = parse(line, { delimiter, relax_column_count: true });
    return values;
  } catch {
    return undefined;
  }
}
