import "server-only";
import type { Db } from "@/db/client";
import { isOfStructure } from "@/db/queries/succession-people";
import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { ConflictOfInterest } from "@/lib/review/errors";
import { canReadRequestsOf } from "@/lib/review/policy";
import { rescueConflict } from "@/lib/succession/policy";

type Box = { regionCode: string; status: string; structureId: string; responsableRpps: string };

/**
 * Throws unless this reviewer may change who answers for a box: `NotFound` for one of another region or closed,
 * `ConflictOfInterest` for one that concerns them.
 */
export async function assertCanRescue(tx: Db, actor: Actor, mailbox: Box, successorId?: string): Promise<void> {
  if (!canReadRequestsOf(actor, mailbox.regionCode) || mailbox.status === "closed") throw new NotFound();
  const concern = { ...mailbox, successorId, isOfStructure: await isOfStructure(tx, actor.id, mailbox.structureId) };
  const conflict = rescueConflict(actor, concern);
  if (conflict) throw new ConflictOfInterest(conflict);
}
