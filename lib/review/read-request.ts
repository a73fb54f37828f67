import "server-only";
import { findLatestDecision } from "@/db/queries/request-decisions";
import { findRequestToReview } from "@/db/queries/request-review";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { sentRequest } from "@/lib/requests/sent-request";
import { isLive } from "@/lib/requests/status";
import { decisionObstacle, decisionOutcome, openDecisionObstacle } from "@/lib/review/decision-obstacle";
import { shownDecision } from "@/lib/review/decisions/shown-decision";
import { canReadRequestsOf, conflictOfInterest } from "@/lib/review/policy";

/**
 * A request of the reviewer's regions, what became of it, its latest decision unless that took effect, and why they may
 * not decide it now, if so. Throws `NotFound` for a draft, for another region's request, and for whoever is no reviewer.
 */
export async function readRequest({ db, actor }: Context, requestId: string) {
  const [found, latest] = await Promise.all([
    findRequestToReview(db, requestId, actor.id),
    findLatestDecision(db, requestId),
  ]);
  if (!found || !canReadRequestsOf(actor, found.request.regionCode)) throw new NotFound();
  const request = sentRequest(found.request);
  const conflict = conflictOfInterest(actor, { ...request, reviewerIsMember: found.reviewerIsMember });
  const decision = shownDecision(latest, actor, conflict);
  const obstacle = decision.open
    ? openDecisionObstacle(decision.open, actor)
    : decisionObstacle(request, found.decider, actor);
  return {
    ...found,
    request,
    decision,
    obstacle: obstacle?.userMessage,
    outcome: decisionOutcome(request, found.decider, actor),
    canAllowAnother: isLive(request.status) && !request.allowsAnother,
    conflict,
  };
}
