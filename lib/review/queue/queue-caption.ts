import { type QueueSort, type StateWord, sortLabels, stateLabels } from "@/lib/review/queue/query/words";

/** What the table of the queue shows, and in which order. */
export function queueCaption(state: StateWord | undefined, sort: QueueSort): string {
  return `${state ? stateLabels[state] : "Plusieurs états"}, ${sortLabels[sort]}`;
}
