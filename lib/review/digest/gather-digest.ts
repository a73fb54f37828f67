import "server-only";
import type { Db } from "@/db/client";
import {
  countSecondLooks,
  countUndecided,
  listOldestUndecided,
  listReviewedRegions,
} from "@/db/queries/review-digests";
import { punctuality } from "@/lib/review/age";
import type { RegionDigest } from "@/lib/review/digest/region-digest";
import { waitingTime } from "@/lib/review/digest/waiting-time";
import { isWorkingDay } from "@/lib/review/digest/working-day";

type Region = Awaited<ReturnType<typeof listReviewedRegions>>[number];

const oldestShown = 5;

/** What waits in each region where people work on this day. */
export async function gatherDigest(db: Db, day: string, now: Date): Promise<RegionDigest[]> {
  const found: RegionDigest[] = [];
  for (const region of await listReviewedRegions(db)) {
    if (await isWorkingDay(day, region.code)) found.push(await ofRegion(db, region, now));
  }
  return found;
}

async function ofRegion(db: Db, region: Region, now: Date): Promise<RegionDigest> {
  const lateBefore = new Date(now.getTime() - region.targetHours * 3_600_000);
  const counts = await countUndecided(db, region.code, lateBefore);
  const oldest = await listOldestUndecided(db, region.code, oldestShown);
  return {
    ...region,
    ...counts,
    oldest: oldest.map(({ structureName, city, submittedAt }) => ({
      structureName: structureName ?? "",
      city: city ?? "",
      age: waitingTime(submittedAt ?? now, now),
      isLate: punctuality(submittedAt ?? now, region.targetHours, now) === "late",
    })),
    secondLooks: await countSecondLooks(db, region.code),
  };
}
