import { printQuery } from "@/lib/review/queue/query/print-query";
import type { Term } from "@/lib/review/queue/query/term";
import type { StateWord } from "@/lib/review/queue/query/words";

/** The query with this state alone, and all else that it asks for. */
export function withState(terms: readonly Term[], state: StateWord): string {
  const others = terms.filter(({ name }) => name !== "etat");
  return printQuery([{ name: "etat", value: state, isNot: false }, ...others]);
}

/** The query without these terms. */
export function without(terms: readonly Term[], removed: readonly Term[]): string {
  return printQuery(terms.filter((term) => !removed.includes(term)));
}
