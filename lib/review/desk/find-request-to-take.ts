import "server-only";
import type { Db } from "@/db/client";
import { findLatestDecision } from "@/db/queries/request-decisions";
import { findRequestToReview } from "@/db/queries/request-review";
import { lockRequest } from "@/db/queries/requests";
import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { decisionObstacle, openDecisionObstacle } from "@/lib/review/decision-obstacle";
import { shownDecision } from "@/lib/review/decisions/shown-decision";
import { assertCanReview } from "@/lib/review/policy";

/**
 * A request that this reviewer may hold: one that waits for a decision, which may be theirs. Nobody decides it before the
 * end of the transaction. Throws what forbids it.
 */
export async function findRequestToTake(tx: Db, actor: Actor, requestId: string) {
  await lockRequest(tx, requestId);
  const found = await findRequestToReview(tx, requestId, actor.id);
  if (!found) throw new NotFound();
  assertCanReview(actor, { ...found.request, reviewerIsMember: found.reviewerIsMember });
  const { open } = shownDecision(await findLatestDecision(tx, requestId), actor, undefined);
  const obstacle = open ? openDecisionObstacle(open, actor) : decisionObstacle(found.request, found.decider, actor);
  if (obstacle) throw obstacle;
  return found.request;
}
