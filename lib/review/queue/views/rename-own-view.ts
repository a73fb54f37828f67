import "server-only";
import type { z } from "zod";
import { listViewsOf, renameView } from "@/db/queries/saved-views";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { isReviewer } from "@/lib/review/policy";
import { ViewNameTaken } from "@/lib/review/queue/views/errors";
import type { renameViewSchema } from "@/lib/review/queue/views/schemas";

/** Gives another name to a search that this person keeps. Throws `ViewNameTaken`, or `NotFound` for another’s. */
export async function renameOwnView(context: Context, input: z.output<typeof renameViewSchema>): Promise<void> {
  const { db, actor } = context;
  if (!isReviewer(actor)) throw new NotFound();
  await db.transaction(async (tx) => {
    const others = (await listViewsOf(tx, actor.id)).filter(({ id }) => id !== input.viewId);
    if (others.some(({ name }) => name === input.name)) throw new ViewNameTaken();
    if (!(await renameView(tx, actor.id, { id: input.viewId, name: input.name }))) throw new NotFound();
  });
}
