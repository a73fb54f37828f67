import "server-only";
import { listRegions } from "@/db/queries/regions";
import { listReviewers } from "@/db/queries/team";
import type { Context } from "@/lib/context";
import { assertCanOperate } from "@/lib/operations/policy";

/** Every region with those who decide its requests, since when and given by whom, for the operator. */
export async function listTeam({ db, actor }: Context) {
  assertCanOperate(actor);
  const [regions, reviewers] = await Promise.all([listRegions(db), listReviewers(db)]);
  return regions.map(({ code, name, isOpen, secondLook }) => ({
    code,
    name,
    isOpen,
    secondLook,
    reviewers: reviewers.filter(({ regionCode }) => regionCode === code),
  }));
}

export type TeamOfRegion = Awaited<ReturnType<typeof listTeam>>[number];
