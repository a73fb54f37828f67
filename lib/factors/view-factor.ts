import "server-only";
import { findFactor, findStanding } from "@/db/queries/second-factors";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";

/** One of one’s factors; the last one of somebody of the staff can’t be removed. */
export async function viewFactor({ db, actor }: Context, id: string) {
  const [factor, { isStaff, factors }] = await Promise.all([findFactor(db, actor.id, id), findStanding(db, actor.id)]);
  if (!factor) throw new NotFound();
  return { ...factor, id, isLast: factors === 1, isKept: factors === 1 && isStaff };
}
