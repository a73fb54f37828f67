import type { Searchable } from "@/lib/registers/search/rank";

/**
 * As many of each order of the words as of the others: in «marie martin» either may be the family name, and neither
 * hides the other.
 */
export function fromEachOrder<Row extends Searchable>(beginning: Row[], phrases: string[], limit: number): Row[] {
  const groups = phrases.map((phrase) => beginning.filter(({ sortText }) => sortText.startsWith(phrase)));
  const inTurn = Array.from({ length: limit }, (_, at) => groups.flatMap((group) => group.slice(at, at + 1))).flat();
  return [...new Set(inTurn)].slice(0, limit);
}
