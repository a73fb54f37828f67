import "server-only";
import type { z } from "zod";
import { deleteView } from "@/db/queries/saved-views";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { isReviewer } from "@/lib/review/policy";
import type { deleteViewSchema } from "@/lib/review/queue/views/schemas";

/** Forgets a search that this person keeps; another’s is left alone. Throws `NotFound` for who reviews nothing. */
export async function deleteOwnView({ db, actor }: Context, input: z.output<typeof deleteViewSchema>): Promise<void> {
  if (!isReviewer(actor)) throw new NotFound();
  await deleteView(db, actor.id, input.viewId);
}
