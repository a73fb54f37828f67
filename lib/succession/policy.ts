import type { Actor } from "@/lib/actor";

/** What became of a proposal to answer for a box; the first two are still open. */
export type HandoverState =
  | "to_confirm"
  | "open"
  | "accepted"
  | "declined"
  | "taken_back"
  | "refused"
  | "objected"
  | "expired"
  | "dropped";

/** What decides who may do what with a proposal. */
export type HandoverFacts = {
  kind: "handover" | "rescue";
  state: HandoverState;
  mailboxStatus: "active" | "suspended" | "closed";
  proposer: { id: string };
  successor: { id: string; kind: "PER" | "INT"; closedAt: Date | null; isMember: boolean };
  opensAt: Date;
  expiresAt: Date;
};

/** Why the named person can no longer answer for the box; `undefined` while they can. */
export function whyDropped({ kind, mailboxStatus, successor }: HandoverFacts): string | undefined {
  if (mailboxStatus === "closed") return "La boîte est fermée.";
  if (successor.closedAt) return "La personne proposée a fermé son compte.";
  if (successor.kind !== "PER") return "La personne proposée n’a plus de numéro RPPS.";
  if (kind === "handover" && !successor.isMember) return "La personne proposée n’a plus accès à la boîte.";
  return undefined;
}

/** The state at this moment, even if no worker has written it down yet. */
export function currentState(handover: HandoverFacts, now: Date): HandoverState {
  const { state } = handover;
  if (state !== "to_confirm" && state !== "open") return state;
  if (whyDropped(handover)) return "dropped";
  return handover.expiresAt <= now ? "expired" : state;
}

export function isLive(handover: HandoverFacts, now: Date): boolean {
  return ["to_confirm", "open"].includes(currentState(handover, now));
}

/** Whether the one named may accept now. */
export function canAccept(actor: { id: string }, handover: HandoverFacts, now: Date): boolean {
  const isTheirs = handover.successor.id === actor.id;
  return isTheirs && currentState(handover, now) === "open" && handover.opensAt <= now;
}

/** Whoever is named may decline as soon as they hear of it. */
export function canDecline(actor: { id: string }, handover: HandoverFacts, now: Date): boolean {
  return handover.successor.id === actor.id && isLive(handover, now);
}

/** Whoever proposed takes back until it is accepted. */
export function canTakeBack(actor: { id: string }, handover: HandoverFacts, now: Date): boolean {
  return handover.proposer.id === actor.id && isLive(handover, now);
}

/** The responsable whom a rescue would replace objects to it until it is accepted. */
export function canObject(isResponsable: boolean, handover: HandoverFacts, now: Date): boolean {
  return handover.kind === "rescue" && isResponsable && isLive(handover, now);
}

type Concern = { isOfStructure: boolean; responsableRpps: string; successorId?: string | undefined };

/** Why this reviewer leaves the box to a colleague, as a French sentence. */
export function rescueConflict(actor: Pick<Actor, "id" | "rpps">, concern: Concern): string | undefined {
  if (concern.isOfStructure)
    return "Vous êtes membre d’une boîte de cette structure\u00a0: un collègue doit s’en charger.";
  if (actor.rpps !== null && actor.rpps === concern.responsableRpps) {
    return "Le responsable de cette boîte porte votre numéro RPPS\u00a0: un collègue doit s’en charger.";
  }
  if (concern.successorId === actor.id) return "Vous êtes la personne proposée\u00a0: un collègue doit s’en charger.";
  return undefined;
}

/** Why this reviewer may not be the second one. */
export function confirmationConflict(actor: { id: string }, handover: HandoverFacts): string | undefined {
  if (handover.proposer.id !== actor.id) return undefined;
  return "Vous avez proposé ce changement\u00a0: un collègue doit le confirmer.";
}
