import "server-only";
import { listViewsOf } from "@/db/queries/saved-views";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { isReviewer } from "@/lib/review/policy";

/** The searches that this reviewer keeps, to be changed. Throws `NotFound` for who reviews nothing. */
export async function viewOwnViews({ db, actor }: Context) {
  if (!isReviewer(actor)) throw new NotFound();
  return listViewsOf(db, actor.id);
}
