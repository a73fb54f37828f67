import "server-only";
import type { Db } from "@/db/client";
import { findRequestToReview } from "@/db/queries/request-review";
import { NotFound } from "@/lib/errors";
import { decisionObstacle } from "@/lib/review/decision-obstacle";
import type { DueDecision } from "@/lib/review/decisions/effects/due-decision";
import { RequestChanged } from "@/lib/review/errors";

/**
 * Runs `act`, whose conditional UPDATE gives nothing back when the request is no longer as it was decided: throws why
 * (`RequestAlreadyDecided`, `RequestChanged`). The right to decide was looked at when the decision was taken.
 */
export async function winRequest<T>(
  tx: Db,
  { requestId, version, decidedById }: DueDecision,
  act: () => Promise<T | undefined>,
) {
  const request = await act();
  const found = await findRequestToReview(tx, requestId, decidedById);
  if (!found) throw new NotFound();
  if (request) return { request, applicant: found.applicant };
  throw (
    decisionObstacle(found.request, found.decider, { id: "" }, { version }) ??
    new RequestChanged("La demande a changé depuis la décision.")
  );
}
