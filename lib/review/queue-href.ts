import type { QueueCursor } from "@/db/queries/review-queue";
import type { QueueTab } from "@/lib/review/queue-filters";

type Place = {
  etat?: QueueTab | undefined;
  region?: string | undefined;
  q?: string | undefined;
  apres?: QueueCursor | undefined;
  avant?: QueueCursor | undefined;
};

/** The address of a page of the queue, without what it would say anyway. */
export function queueHref({ etat, region, q, apres, avant }: Place): `/instruction${string}` {
  const query = new URLSearchParams();
  if (etat && etat !== (q ? "all" : "submitted")) query.set("etat", etat);
  if (region) query.set("region", region);
  if (q) query.set("q", q);
  if (apres) query.set("apres", cursorText(apres));
  if (avant) query.set("avant", cursorText(avant));
  const text = query.toString();
  return text ? `/instruction?${text}` : "/instruction";
}

function cursorText({ submittedAt, id }: QueueCursor): string {
  return `${submittedAt}_${id}`;
}
