import "server-only";
import { findRegion } from "@/db/queries/regions";
import { countReviewers, countWaitingRequests, findReviewer } from "@/db/queries/team";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertCanOperate } from "@/lib/operations/policy";
import { readSecondLook } from "@/lib/regions/second-look";
import { removalWarning } from "@/lib/team/removal-warning";

/** What taking away a right would do, for the operator; throws NotFound for who has none. */
export async function viewRemoval({ db, actor }: Context, input: { regionCode: string; individualId: string }) {
  assertCanOperate(actor);
  const [region, person] = await Promise.all([findRegion(db, input.regionCode), findReviewer(db, input)]);
  if (!region || !person) throw new NotFound();
  const [reviewers, waiting] = await Promise.all([
    countReviewers(db, region.code),
    countWaitingRequests(db, region.code),
  ]);
  const hasSecondLook = readSecondLook(region.secondLook).length > 0;
  const warning = removalWarning({ isOpen: region.isOpen, hasSecondLook, left: reviewers - 1, waiting });
  return { region, person, warning, isOneself: person.id === actor.id };
}
