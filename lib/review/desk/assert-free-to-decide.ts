import "server-only";
import type { Db } from "@/db/client";
import { findHold } from "@/db/queries/request-holds";
import { fullName } from "@/lib/actor";
import { RequestHeld } from "@/lib/review/errors";

/** Throws `RequestHeld` while a colleague holds the request. Who holds nothing decides as well as its holder. */
export async function assertFreeToDecide(tx: Db, actor: { id: string }, requestId: string): Promise<void> {
  const hold = await findHold(tx, requestId);
  if (hold && hold.holderId !== actor.id) throw new RequestHeld(fullName(hold), hold.takenAt);
}
