import "server-only";
import type { Db } from "@/db/client";
import { findOpenHandover } from "@/db/queries/handovers";
import { endHandover } from "@/lib/succession/end-handover";
import { currentState, isLive, whyDropped } from "@/lib/succession/policy";
import type { Handover, TakenMailbox } from "@/lib/succession/take-handover";

/**
 * The proposal that is under way for a box; one that has expired or can no longer come about is ended first. The box
 * must be taken.
 */
export async function freePlace(tx: Db, mailbox: TakenMailbox, now: Date): Promise<Handover | undefined> {
  const handover = await findOpenHandover(tx, mailbox.id);
  if (!handover || isLive(handover, now)) return handover;
  const state = currentState(handover, now) === "expired" ? "expired" : "dropped";
  const reason = whyDropped(handover);
  await endHandover(tx, {}, { mailbox, handover }, { state, ...(reason && { reason }) });
  return undefined;
}
