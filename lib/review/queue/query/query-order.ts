import { isLive } from "@/lib/requests/status";
import { statusesOf } from "@/lib/review/queue/query/query-filter";
import type { Term } from "@/lib/review/queue/query/term";
import { type QueueSort, type StateWord, stateWords, statusesOfWord } from "@/lib/review/queue/query/words";

/** The order asked for; otherwise what is on top where somebody waits, and the newest where all is said or decided. */
export function sortOf(terms: readonly Term[]): QueueSort {
  for (const term of terms) if (term.name === "tri") return term.value;
  if (terms.some(({ name, isNot }) => name === "par" && !isNot)) return "decision";
  return statusesOf(terms).every(isLive) ? "priorite" : "recent";
}

/** The state whose requests are just those that the query looks among; `undefined` when it mixes some. */
export function stateOf(terms: readonly Term[]): StateWord | undefined {
  const statuses = statusesOf(terms);
  return stateWords.find((word) => {
    const its = statusesOfWord[word];
    return its.length === statuses.length && its.every((status) => statuses.includes(status));
  });
}
