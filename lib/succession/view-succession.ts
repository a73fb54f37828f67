import "server-only";
import { findOpenHandover } from "@/db/queries/handovers";
import type { Context } from "@/lib/context";
import { viewMailbox } from "@/lib/mailboxes/view-mailbox";
import { canObject, canTakeBack, isLive } from "@/lib/succession/policy";

/** A box and the proposal that is under way for it, for a member; throws NotFound for anybody else. */
export async function viewSuccession(context: Context, place: { mailboxId: string }) {
  const { db, actor } = context;
  const [view, found] = await Promise.all([viewMailbox(context, place), findOpenHandover(db, place.mailboxId)]);
  const now = new Date();
  const handover = found && isLive(found, now) ? found : undefined;
  return {
    ...view,
    handover,
    isNamed: handover?.successor.id === actor.id,
    canTakeBack: handover !== undefined && canTakeBack(actor, handover, now),
    canObject: handover !== undefined && canObject(view.access.role === "responsable", handover, now),
  };
}

export type SuccessionView = Awaited<ReturnType<typeof viewSuccession>>;
