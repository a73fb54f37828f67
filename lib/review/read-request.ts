import "server-only";
import { findRequestToReview } from "@/db/queries/request-review";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { sentRequest } from "@/lib/requests/sent-request";
import { isLive } from "@/lib/requests/status";
import { decisionObstacle, decisionOutcome } from "@/lib/review/decision-obstacle";
import { canReadRequestsOf, conflictOfInterest } from "@/lib/review/policy";

/**
 * A request of the reviewer's regions, what became of it, and why they may not decide it now, if so. Throws `NotFound` for a draft, for
 * another region's request, and for whoever is no reviewer.
 */
export async function readRequest({ db, actor }: Context, requestId: string) {
  const found = await findRequestToReview(db, requestId, actor.id);
  if (!found || !canReadRequestsOf(actor, found.request.regionCode)) throw new NotFound();
  const request = sentRequest(found.request);
  return {
    ...found,
    request,
    obstacle: decisionObstacle(request, found.decider, actor)?.userMessage,
    outcome: decisionOutcome(request, found.decider, actor),
    canAllowAnother: isLive(request.status) && !request.allowsAnother,
    conflict: conflictOfInterest(actor, { ...request, reviewerIsMember: found.reviewerIsMember }),
  };
}
