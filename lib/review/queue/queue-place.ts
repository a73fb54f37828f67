import { z } from "zod";
import { longestQuery } from "@/lib/review/queue/query/parse-query";
import { printCursor, type QueueCursor } from "@/lib/review/queue/queue-cursor";

const text = z.string().optional().catch(undefined);

/** The query string of `/instruction`: a search, and the place that the page starts after or ends before. */
export const queuePlaceSchema = z.object({
  q: z
    .string()
    .trim()
    .transform((typed) =>
      typed
        .toWellFormed()
        .replaceAll("\0", "")
        .slice(0, longestQuery + 1),
    )
    .catch(""),
  apres: text,
  avant: text,
});

export type QueuePlace = z.output<typeof queuePlaceSchema>;

/** The address of a page of the queue. */
export function queueHref(
  q: string,
  cursor: { apres?: QueueCursor | undefined; avant?: QueueCursor | undefined } = {},
): "/instruction" | `/instruction?${string}` {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (cursor.apres) query.set("apres", printCursor(cursor.apres));
  if (cursor.avant) query.set("avant", printCursor(cursor.avant));
  const printed = query.toString();
  return printed ? `/instruction?${printed}` : "/instruction";
}
