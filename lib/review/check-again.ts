import "server-only";
import type { z } from "zod";
import { saveChecks } from "@/db/queries/request-checks";
import { findLatestDecision } from "@/db/queries/request-decisions";
import { findRequestToReview } from "@/db/queries/request-review";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { sentRequest } from "@/lib/requests/sent-request";
import { isLive } from "@/lib/requests/status";
import { openDecisionObstacle } from "@/lib/review/decision-obstacle";
import { shownDecision } from "@/lib/review/decisions/shown-decision";
import { RequestChanged } from "@/lib/review/errors";
import { assertCanReview } from "@/lib/review/policy";
import type { requestOfReviewSchema } from "@/lib/review/schemas";

/**
 * Makes the checks of a request again, as things stand now, and keeps them beside those of its submission. Throws
 * `RequestChanged` once it is decided, even if the decision has yet to take effect: what it was taken on stays.
 */
export async function checkAgain(context: Context, input: z.output<typeof requestOfReviewSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const found = await findRequestToReview(tx, input.requestId, actor.id);
    if (!found) throw new NotFound();
    assertCanReview(actor, { ...found.request, reviewerIsMember: found.reviewerIsMember });
    const request = sentRequest(found.request);
    if (!isLive(request.status)) {
      throw new RequestChanged("Cette demande n’est plus en cours\u00a0: ses contrôles restent ceux de la décision.");
    }
    const { id: requestId, version, regionCode } = request;
    const { open } = shownDecision(await findLatestDecision(tx, requestId), actor, undefined);
    if (open) throw openDecisionObstacle(open, actor);
    const checks = await checkRequest(tx, request);
    await saveChecks(tx, { requestId, version, occasion: "review", checks });
    await recordEvent(
      tx,
      context,
      "request.checked_again",
      { type: "request", id: requestId, regionCode },
      { version },
    );
  });
}
