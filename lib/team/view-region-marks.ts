import "server-only";
import { listEventsAmong } from "@/db/queries/audit-events";
import { findRegion } from "@/db/queries/regions";
import { countReviewers } from "@/db/queries/team";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertCanOperate } from "@/lib/operations/policy";
import { markActions } from "@/lib/regions/region-actions";
import { regionSubject } from "@/lib/regions/region-subject";
import { readSecondLook } from "@/lib/regions/second-look";

/** What a region wants a second reviewer to confirm, and its latest changes, for the operator. */
export async function viewRegionMarks({ db, actor }: Context, { regionCode }: { regionCode: string }) {
  assertCanOperate(actor);
  const region = await findRegion(db, regionCode);
  if (!region) throw new NotFound();
  const [reviewers, events] = await Promise.all([
    countReviewers(db, region.code),
    listEventsAmong(db, regionSubject(region.code), { actions: markActions, limit: 20, offset: 0 }),
  ]);
  return { region, secondLook: readSecondLook(region.secondLook), reviewers, events };
}
