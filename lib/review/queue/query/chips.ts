import { without } from "@/lib/review/queue/query/change-query";
import { describeTerm } from "@/lib/review/queue/query/describe-term";
import { textOf } from "@/lib/review/queue/query/query-filter";
import type { Term } from "@/lib/review/queue/query/term";

/** One thing that the list is narrowed by, and the query without it. */
export type Chip = { label: string; rest: string };

/** What a query asks for, each removable; the free text is one. */
export function chipsOf(terms: readonly Term[]): Chip[] {
  const words = terms.filter(({ name, isNot }) => name === "mot" && !isNot);
  const text: Chip[] =
    words.length > 0 ? [{ label: `«\u00a0${textOf(terms)}\u00a0»`, rest: without(terms, words) }] : [];
  const filters = terms.filter((term) => !words.includes(term));
  return [...text, ...filters.map((term) => ({ label: describeTerm(term), rest: without(terms, [term]) }))];
}
