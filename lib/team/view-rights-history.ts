import "server-only";
import { countEventsAmong, listEventsAmong } from "@/db/queries/audit-events";
import { findRegion } from "@/db/queries/regions";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { assertCanOperate } from "@/lib/operations/policy";
import { rightActions } from "@/lib/regions/region-actions";
import { regionSubject } from "@/lib/regions/region-subject";

const perPage = 25;

/** Who gave and took away which right in a region, newest first, for the operator. */
export async function viewRightsHistory(
  { db, actor }: Context,
  { regionCode, page }: { regionCode: string; page: number },
) {
  assertCanOperate(actor);
  const region = await findRegion(db, regionCode);
  if (!region) throw new NotFound();
  const subject = regionSubject(region.code);
  const [total, events] = await Promise.all([
    countEventsAmong(db, subject, rightActions),
    listEventsAmong(db, subject, { actions: rightActions, limit: perPage, offset: (page - 1) * perPage }),
  ]);
  return { region, events, page, pageCount: Math.max(1, Math.ceil(total / perPage)) };
}
