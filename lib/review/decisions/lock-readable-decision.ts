import "server-only";
import type { Db } from "@/db/client";
import { lockDecision } from "@/db/queries/request-decisions";
import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { canReadRequestsOf } from "@/lib/review/policy";

/** Takes a decision of a request that this person may read, until the end of the transaction. Throws `NotFound`. */
export async function lockReadableDecision(
  tx: Db,
  actor: Actor,
  { requestId, decisionId }: { requestId: string; decisionId: string },
) {
  const decision = await lockDecision(tx, decisionId);
  if (decision?.requestId !== requestId || !canReadRequestsOf(actor, decision.regionCode)) throw new NotFound();
  return decision;
}
