import "server-only";
import type { z } from "zod";
import { lockRegion, updateSecondLook } from "@/db/queries/region-settings";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertCanOperate } from "@/lib/operations/policy";
import { regionSubject } from "@/lib/regions/region-subject";
import { readSecondLook, secondLookReasons } from "@/lib/regions/second-look";
import type { changeSecondLookSchema } from "@/lib/team/schema";

type Input = z.output<typeof changeSecondLookSchema>;

/** Says what a second reviewer has to confirm in a region, from the next decision on; the same again changes nothing. */
export async function changeSecondLook(context: Context, { regionCode, ticked }: Input): Promise<void> {
  const { db, actor } = context;
  assertCanOperate(actor);
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    const region = await lockRegion(tx, regionCode);
    if (!region) throw new NotFound();
    const before = readSecondLook(region.secondLook);
    const after = secondLookReasons.filter((reason) => ticked[reason] === "on");
    if (before.join() === after.join()) return;
    await updateSecondLook(tx, regionCode, after);
    await recordEvent(tx, context, "region.second_look_changed", regionSubject(regionCode), { before, after });
  });
}
