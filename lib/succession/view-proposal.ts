import "server-only";
import { findHandoverNaming } from "@/db/queries/handovers";
import { findMailboxFacts } from "@/db/queries/mailbox-supervision";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { overSentence } from "@/lib/succession/over-sentence";
import { canAccept, canDecline, currentState } from "@/lib/succession/policy";

/** The latest proposal that names this person for a box, which they are perhaps no member of; throws NotFound. */
export async function viewProposal({ db, actor }: Context, { mailboxId }: { mailboxId: string }) {
  const handover = await findHandoverNaming(db, mailboxId, actor.id);
  const mailbox = handover && (await findMailboxFacts(db, mailboxId));
  if (!mailbox) throw new NotFound();
  const now = new Date();
  const state = currentState(handover, now);
  const isOpen = canDecline(actor, handover, now);
  return {
    handover,
    mailbox,
    state,
    canAccept: canAccept(actor, handover, now),
    canDecline: isOpen,
    over: isOpen ? undefined : overSentence(state, handover),
  };
}

export type ProposalView = Awaited<ReturnType<typeof viewProposal>>;
