import "server-only";
import type { Db } from "@/db/client";
import { renewHold } from "@/db/queries/request-holds";
import { findDesk, listOtherViewers, recordViewer } from "@/db/queries/request-viewers";
import { NotFound } from "@/lib/errors";
import type { Desk } from "@/lib/review/desk/desk";
import { deskOf } from "@/lib/review/desk/desk-of";

/**
 * Who is at a request that this person opens and may read: from now on they count among those who look, and what they
 * hold they go on holding.
 */
export async function readDesk(db: Db, actor: { id: string }, requestId: string): Promise<Desk> {
  const [found, viewers] = await Promise.all([
    findDesk(db, requestId),
    listOtherViewers(db, requestId, actor.id),
    recordViewer(db, requestId, actor.id),
    renewHold(db, requestId, actor.id),
  ]);
  if (!found) throw new NotFound();
  return deskOf(found, viewers, actor.id);
}
