import "server-only";
import type { z } from "zod";
import { countViewsOf, insertView } from "@/db/queries/saved-views";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { isReviewer } from "@/lib/review/policy";
import { TooManyViews, ViewNameTaken } from "@/lib/review/queue/views/errors";
import type { saveViewSchema } from "@/lib/review/queue/views/schemas";

const mostViews = 12;

/** Keeps a search of the queue under a name. Throws `ViewNameTaken`, `TooManyViews`, or `NotFound` for who reviews nothing. */
export async function saveView(context: Context, { name, query }: z.output<typeof saveViewSchema>): Promise<void> {
  const { db, actor } = context;
  if (!isReviewer(actor)) throw new NotFound();
  await db.transaction(async (tx) => {
    if ((await countViewsOf(tx, actor.id)) >= mostViews) throw new TooManyViews(mostViews);
    if (!(await insertView(tx, { individualId: actor.id, name, query }))) throw new ViewNameTaken();
  });
}
