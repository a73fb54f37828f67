import { frenchNumber } from "@/lib/registers/import/french-number";

/** PostgreSQL can't index more than about 2,700 bytes; the longest values of the registers have a hundred letters. */
const longest = 500;

/** Why a line is refused that has a value much too long; `undefined` when there is none. */
export function longValue(
  line: string,
  values: readonly string[],
  columns: readonly string[],
): { refused: string } | undefined {
  if (line.length <= longest) return undefined;
  for (let index = 0; index < values.length; index += 1) {
    const length = values[index]?.length ?? 0;
    if (length <= longest) continue;
    const column = columns[index] ?? `colonne ${index + 1}`;
    return { refused: `«\u00a0${column}\u00a0» compte ${frenchNumber(length)} caractères, pour ${longest} au plus.` };
  }
  return undefined;
}
