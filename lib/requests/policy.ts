import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { isLive, type RequestStatus } from "@/lib/requests/status";

type Subject = { applicantId: string; status: RequestStatus; correctionInvited?: boolean | null };

/** The applicant alone: reviewers have pages of their own. */
export function canViewRequest(actor: Pick<Actor, "id">, request: Subject): boolean {
  return request.applicantId === actor.id;
}

export function canEditDraft(actor: Pick<Actor, "id">, request: Subject): boolean {
  return canViewRequest(actor, request) && request.status === "draft";
}

export function canWithdraw(actor: Pick<Actor, "id">, request: Subject): boolean {
  return canViewRequest(actor, request) && isLive(request.status);
}

export function canComplete(actor: Pick<Actor, "id">, request: Subject): boolean {
  return canViewRequest(actor, request) && request.status === "information_requested";
}

export function canCorrect(actor: Pick<Actor, "id">, request: Subject): boolean {
  return canViewRequest(actor, request) && request.status === "refused" && request.correctionInvited === true;
}

/** Gives the request back to its applicant, and to nobody else; a missing one looks the same as somebody else’s. */
export function assertApplicant<R extends Subject>(actor: Pick<Actor, "id">, request: R | undefined): R {
  if (!request || !canViewRequest(actor, request)) throw new NotFound();
  return request;
}
