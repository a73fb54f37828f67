import "server-only";
import { findNeighbours } from "@/db/queries/review-queue";
import type { Context } from "@/lib/context";
import { readQueueQuery } from "@/lib/review/queue/read-queue-query";

/**
 * The requests before and after one in a search of the queue, which may no longer show the one itself: it keeps its place
 * once decided. Throws `NotFound` for who reviews nothing.
 */
export async function viewNeighbours(context: Context, query: string, requestId: string) {
  const { filter, sort } = await readQueueQuery(context, query);
  return findNeighbours(context.db, filter, sort, requestId);
}
