import { isOldestFirst, type QueueFilters, queueTabLabels } from "@/lib/review/queue-filters";

/** What the table of the queue shows, and in which order. */
export function queueCaption({ etat, q }: Pick<QueueFilters, "etat" | "q">): string {
  const order = isOldestFirst(etat) ? "les plus anciennes d’abord" : "les plus récentes d’abord";
  const search = q ? `\u00a0: recherche «\u00a0${q}\u00a0»` : "";
  return `${queueTabLabels[etat]}${search}, ${order}`;
}
