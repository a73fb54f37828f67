import "server-only";
import type { Db } from "@/db/client";
import { findLatestDecision } from "@/db/queries/request-decisions";
import { findRequestToReview } from "@/db/queries/request-review";
import { findRequestVersion } from "@/db/queries/request-versions";
import { lockRequest } from "@/db/queries/requests";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { sentRequest } from "@/lib/requests/sent-request";
import { decisionObstacle, openDecisionObstacle } from "@/lib/review/decision-obstacle";
import { shownDecision } from "@/lib/review/decisions/shown-decision";
import { assertFreeToDecide } from "@/lib/review/desk/assert-free-to-decide";
import { assertCanReview } from "@/lib/review/policy";
import { versionDifferences } from "@/lib/review/version-differences";

type Seen = { requestId: string; version: number };

/**
 * Takes a request, for this reviewer to decide it as they saw it; nobody else does before the end of the transaction.
 * Throws `NotFound`, `ConflictOfInterest`, `ProofNeeded`, `RequestAlreadyDecided` (who decided, and when),
 * `RequestChanged` with what changed, or `RequestHeld`.
 */
export async function assertDecidable(tx: Db, actor: Actor, seen: Seen) {
  await lockRequest(tx, seen.requestId);
  const found = await findRequestToReview(tx, seen.requestId, actor.id);
  if (!found) throw new NotFound();
  assertCanReview(actor, { ...found.request, reviewerIsMember: found.reviewerIsMember });
  assertRecentProof(actor, "decision");
  const { open } = shownDecision(await findLatestDecision(tx, seen.requestId), actor, undefined);
  if (open) throw openDecisionObstacle(open, actor);
  const { version } = seen;
  const differences = version === found.request.version ? [] : await listDifferences(tx, seen, found.request.version);
  const obstacle = decisionObstacle(found.request, found.decider, actor, { version, differences });
  if (obstacle) throw obstacle;
  await assertFreeToDecide(tx, actor, seen.requestId);
  return { ...found, request: sentRequest(found.request) };
}

async function listDifferences(tx: Db, { requestId, version }: Seen, latest: number): Promise<string[]> {
  const before = await findRequestVersion(tx, requestId, version);
  return versionDifferences(before, await findRequestVersion(tx, requestId, latest));
}
