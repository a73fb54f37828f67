import "server-only";
import type { Db } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { ConflictOfInterest } from "@/lib/review/errors";
import { assertCanRescue } from "@/lib/succession/assert-can-rescue";
import { confirmationConflict } from "@/lib/succession/policy";
import type { Handover, TakenMailbox } from "@/lib/succession/take-handover";

/** Throws unless this person may be the second reviewer of a rescue: another of the region, whom it does not concern. */
export async function assertCanConfirmRescue(
  tx: Db,
  actor: Actor,
  { mailbox, handover }: { mailbox: TakenMailbox; handover: Handover },
): Promise<void> {
  if (handover.kind !== "rescue") throw new NotFound();
  await assertCanRescue(tx, actor, mailbox, handover.successor.id);
  const conflict = confirmationConflict(actor, handover);
  if (conflict) throw new ConflictOfInterest(conflict);
}
