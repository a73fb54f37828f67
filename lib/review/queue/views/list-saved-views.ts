import "server-only";
import { countQueue } from "@/db/queries/queue-counts";
import { listViewsOf } from "@/db/queries/saved-views";
import type { Context } from "@/lib/context";
import { readQueueQuery } from "@/lib/review/queue/read-queue-query";

/** Beyond this, a view says «99+». */
export const mostInView = 100;

/** The searches that this reviewer keeps, each with how many requests it finds. */
export async function listSavedViews(context: Context) {
  const views = await listViewsOf(context.db, context.actor.id);
  return Promise.all(
    views.map(async (view) => {
      const { filter } = await readQueueQuery(context, view.query);
      return { ...view, count: await countQueue(context.db, filter, mostInView) };
    }),
  );
}
