import "server-only";
import { renewHold, shortenHold } from "@/db/queries/request-holds";
import { findDesk, forgetViewer, listOtherViewers, recordViewer } from "@/db/queries/request-viewers";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import type { Desk } from "@/lib/review/desk/desk";
import { deskOf } from "@/lib/review/desk/desk-of";
import type { Presence } from "@/lib/review/desk/schemas";
import { canReadRequestsOf } from "@/lib/review/policy";

/**
 * A page of a request says that it is still open, and whether its reader is at work on it: that puts off the end of
 * their hold, and leaving brings it near. Gives back how the request stands. Throws `NotFound` as reading it does.
 */
export async function reportPresence({ db, actor }: Context, input: Presence): Promise<Desk> {
  const { requestId, active, leaving } = input;
  const found = await findDesk(db, requestId);
  if (!found || !canReadRequestsOf(actor, found.regionCode)) throw new NotFound();
  if (leaving) {
    await forgetViewer(db, requestId, actor.id);
    await shortenHold(db, requestId, actor.id);
  } else {
    await recordViewer(db, requestId, actor.id);
    if (active) await renewHold(db, requestId, actor.id);
  }
  return deskOf(found, await listOtherViewers(db, requestId, actor.id), actor.id);
}
