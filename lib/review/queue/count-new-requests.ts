import "server-only";
import { z } from "zod";
import { countQueue } from "@/db/queries/queue-counts";
import type { Context } from "@/lib/context";
import { queuePlaceSchema } from "@/lib/review/queue/queue-place";
import { readQueueQuery } from "@/lib/review/queue/read-queue-query";

/** A search of the queue, and when it was last shown. */
export const newRequestsSchema = queuePlaceSchema.pick({ q: true }).extend({ depuis: z.iso.datetime() });

/** More of them are not counted. */
export const mostNew = 100;

/** How many requests of a search were sent since it was shown. Throws `NotFound` for who reviews nothing. */
export async function countNewRequests(
  context: Context,
  { q, depuis }: z.output<typeof newRequestsSchema>,
): Promise<number> {
  const { filter } = await readQueueQuery(context, q);
  return countQueue(context.db, filter, mostNew, new Date(depuis));
}
