import type { Query } from "@/lib/registers/search/read-query";

/** A row of a register, by the words that an import has put beside it. */
export type Searchable = { searchText: string; sortText: string };

/** How far a row is from the words typed: nothing for one that it has, 1 for the start of one, 2 for one with a typo. */
export function distanceOfWords({ searchText }: Searchable, { words }: Query): number {
  const text = ` ${searchText} `;
  const each = words.map((word) => (text.includes(` ${word} `) ? 0 : text.includes(` ${word}`) ? 1 : 2));
  return each.reduce<number>((sum, distance) => sum + distance, 0);
}

/** In the order of these keys, lowest first, then in the order of names; each row once. */
export function inOrder<Row extends Searchable>(
  rows: Row[],
  idOf: (row: Row) => string,
  keysOf: (row: Row) => number[],
) {
  const once = new Map(rows.map((row) => [idOf(row), { row, keys: keysOf(row) }]));
  return [...once]
    .sort(([id, one], [otherId, other]) => {
      for (const [at, key] of one.keys.entries()) {
        const difference = key - (other.keys[at] ?? 0);
        if (difference !== 0) return difference;
      }
      return compare(one.row.sortText, other.row.sortText) || compare(id, otherId);
    })
    .map(([, { row }]) => row);
}

/** Sort texts have no accent and no capital: the order of their letters is that of French. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
