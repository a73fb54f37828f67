import "server-only";
import { lockRequest } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { queueNotice } from "@/lib/mail/queue-notice";
import { siteUrl } from "@/lib/mail/site-url";
import { DecidedBeforeWithdrawal } from "@/lib/requests/errors";
import { assertApplicant } from "@/lib/requests/policy";
import { takeAway } from "@/lib/requests/take-away";

/**
 * Takes back a request, or abandons a draft; a second time changes nothing. Throws `NotFound`, or
 * `DecidedBeforeWithdrawal` when the service centre was faster.
 */
export async function withdrawRequest(
  { db, actor, origin }: Context,
  requestId: string,
): Promise<{ wasDraft: boolean }> {
  return db.transaction(async (tx) => {
    const request = assertApplicant(actor, await lockRequest(tx, requestId));
    const wasDraft = request.firstSubmittedAt === null;
    if (request.status === "withdrawn") return { wasDraft };
    const withdrawn = await takeAway(tx, { actor, origin }, request);
    if (!withdrawn?.withdrawnAt) throw new DecidedBeforeWithdrawal();
    if (wasDraft) return { wasDraft };
    const { number: requestNumber, companyName, regionCode, withdrawnAt } = withdrawn;
    await queueNotice(
      tx,
      "own_requests",
      "request-withdrawn",
      actor,
      {
        requestNumber,
        structureName: companyName ?? "",
        withdrawnAt: withdrawnAt.toISOString(),
        requestUrl: siteUrl(`/suivi/${requestId}`),
      },
      { regionCode, subjectId: requestId },
    );
    return { wasDraft };
  });
}
