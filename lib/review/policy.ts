import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { ConflictOfInterest } from "@/lib/review/errors";

type Reviewer = Pick<Actor, "id" | "rpps" | "reviewerRegions">;

/** What decides who may decide; `reviewerIsMember` says that the reviewer belongs to a box of the same structure. */
export type ReviewSubject = {
  regionCode: string;
  applicantId: string;
  responsableRpps: string | null;
  reviewerIsMember: boolean;
};

/** Whether the person reviews requests at all: the others have no queue. */
export function isReviewer(actor: Reviewer): boolean {
  return actor.reviewerRegions.length > 0;
}

/** Whether the person may read the requests of a region. An operator without that right may not. */
export function canReadRequestsOf(actor: Reviewer, regionCode: string): boolean {
  return actor.reviewerRegions.includes(regionCode);
}

/** Why this person must leave the request to a colleague, as a French sentence: nobody decides for themselves. */
export function conflictOfInterest(actor: Reviewer, request: ReviewSubject): string | undefined {
  if (request.applicantId === actor.id) return "Vous avez fait cette demande\u00a0: un collègue doit la décider.";
  if (actor.rpps !== null && actor.rpps === request.responsableRpps) {
    return "Le responsable désigné porte votre numéro RPPS\u00a0: un collègue doit décider cette demande.";
  }
  if (request.reviewerIsMember) {
    return "Vous êtes membre d’une boîte de cette structure\u00a0: un collègue doit décider cette demande.";
  }
  return undefined;
}

export function canReview(actor: Reviewer, request: ReviewSubject): boolean {
  return canReadRequestsOf(actor, request.regionCode) && conflictOfInterest(actor, request) === undefined;
}

type Decision = { decidedById: string; confirmedById: string | null };

/** Why this person may not be the second reviewer of a decision, whose request they may decide. */
export function confirmationObstacle(actor: { id: string }, decision: Decision): string | undefined {
  if (decision.decidedById !== actor.id) return undefined;
  return "Vous avez pris cette décision\u00a0: un collègue doit la confirmer.";
}

/** Whoever decided, or confirmed, may take it back until it takes effect. */
export function canTakeBack(actor: { id: string }, { decidedById, confirmedById }: Decision): boolean {
  return actor.id === decidedById || actor.id === confirmedById;
}

/** Throws `NotFound` for what this reviewer may not even read, `ConflictOfInterest` for what they may not decide. */
export function assertCanReview(actor: Reviewer, request: ReviewSubject): void {
  if (!canReadRequestsOf(actor, request.regionCode)) throw new NotFound();
  const conflict = conflictOfInterest(actor, request);
  if (conflict) throw new ConflictOfInterest(conflict);
}
