import "server-only";
import type { Db } from "@/db/client";
import { findRequestToReview } from "@/db/queries/request-review";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { assertFreeToDecide } from "@/lib/review/desk/assert-free-to-decide";
import { ConflictOfInterest } from "@/lib/review/errors";
import { assertCanReview, confirmationObstacle } from "@/lib/review/policy";

type Decision = { requestId: string; decidedById: string; confirmedById: string | null };

/**
 * Throws unless this person may be the second reviewer of a decision: `NotFound`, `ConflictOfInterest` for a request that
 * concerns them or that they decided themselves, `ProofNeeded`, `RequestHeld`.
 */
export async function assertCanConfirm(tx: Db, actor: Actor, decision: Decision): Promise<void> {
  const found = await findRequestToReview(tx, decision.requestId, actor.id);
  if (!found) throw new NotFound();
  assertCanReview(actor, { ...found.request, reviewerIsMember: found.reviewerIsMember });
  assertRecentProof(actor, "decision");
  const obstacle = confirmationObstacle(actor, decision);
  if (obstacle) throw new ConflictOfInterest(obstacle);
  await assertFreeToDecide(tx, actor, decision.requestId);
}
