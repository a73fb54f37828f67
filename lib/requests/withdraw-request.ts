import "server-only";
import type { Db } from "@/db/client";
import { queueDuplicateMarks } from "@/db/queries/request-alerts";
import { failOpenDecision } from "@/db/queries/request-decisions";
import { endHold } from "@/db/queries/request-holds";
import { lockRequest, withdraw } from "@/db/queries/requests";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { DecidedBeforeWithdrawal } from "@/lib/requests/errors";
import { assertApplicant } from "@/lib/requests/policy";
import { requestSubject } from "@/lib/requests/request-subject";

/**
 * Takes back a request, or abandons a draft; a second time changes nothing. Throws `NotFound`, or
 * `DecidedBeforeWithdrawal` when the service centre was faster.
 */
export async function withdrawRequest(
  { db, actor, origin }: Context,
  requestId: string,
): Promise<{ wasDraft: boolean }> {
  return db.transaction(async (tx) => {
    const { status, firstSubmittedAt } = assertApplicant(actor, await lockRequest(tx, requestId));
    const wasDraft = firstSubmittedAt === null;
    if (status === "withdrawn") return { wasDraft };
    const withdrawn = await withdraw(tx, requestId);
    if (!withdrawn?.withdrawnAt) throw new DecidedBeforeWithdrawal();
    const action = wasDraft ? "request.abandoned" : "request.withdrawn";
    await recordEvent(tx, { actor, origin }, action, requestSubject(withdrawn));
    if (wasDraft) return { wasDraft };
    await queueDuplicateMarks(tx, requestId);
    await endHold(tx, requestId);
    await dropDecision(tx, { actor, origin }, withdrawn);
    const { number: requestNumber, companyName, regionCode, withdrawnAt } = withdrawn;
    await queueEmail(
      tx,
      "request-withdrawn",
      actor.email,
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

/** What the service centre had decided, and had not taken effect yet, has nothing left to decide. */
async function dropDecision(
  tx: Db,
  author: Pick<Context, "actor" | "origin">,
  request: Parameters<typeof requestSubject>[0],
): Promise<void> {
  const reason = "Le demandeur a retiré sa demande avant que la décision prenne effet.";
  const dropped = await failOpenDecision(tx, request.id, reason);
  if (!dropped) return;
  const detail = { decisionId: dropped.id, kind: dropped.kind, reason };
  await recordEvent(tx, author, "request.decision_failed", requestSubject(request), detail);
}
