import "server-only";
import type { Db } from "@/db/client";
import { findRequestToReview } from "@/db/queries/request-review";
import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { decisionObstacle } from "@/lib/review/decision-obstacle";
import { RequestChanged } from "@/lib/review/errors";
import { assertCanReview } from "@/lib/review/policy";

type Seen = { requestId: string; version: number };

/**
 * Lets a reviewer act on a request as they saw it: checks their right, then runs `act`, whose conditional UPDATE gives
 * nothing back to whoever is late. The loser learns who decided, or what changed (`RequestAlreadyDecided`,
 * `RequestChanged`).
 */
export async function winDecision<T>(tx: Db, actor: Actor, seen: Seen, act: () => Promise<T | undefined>) {
  const found = await findRequestToReview(tx, seen.requestId, actor.id);
  if (!found) throw new NotFound();
  assertCanReview(actor, { ...found.request, reviewerIsMember: found.reviewerIsMember });
  const request = await act();
  if (request) return { request, applicant: found.applicant, region: found.region };
  const current = await findRequestToReview(tx, seen.requestId, actor.id);
  if (!current) throw new NotFound();
  throw (
    decisionObstacle(current.request, current.decider, actor, seen.version) ??
    new RequestChanged("Cette demande vient de changer\u00a0: rouvrez-la avant de décider.")
  );
}
