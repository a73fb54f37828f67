import "server-only";
import type { z } from "zod";
import { decideRequest } from "@/db/queries/request-review";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { refusalReasonLabels } from "@/lib/requests/refusal-reasons";
import { sentRequest } from "@/lib/requests/sent-request";
import type { refuseSchema } from "@/lib/review/schemas";
import { winDecision } from "@/lib/review/win-decision";

/** Refuses a request with its reason, and tells the applicant whether they may correct it. Throws as `winDecision`. */
export async function refuseRequest(context: Context, input: z.output<typeof refuseSchema>): Promise<void> {
  const { db, actor } = context;
  const { refusalReason, refusalText, correctionInvited } = input;
  await db.transaction(async (tx) => {
    const refusal = { refusalReason, refusalText, correctionInvited };
    const won = await winDecision(tx, actor, input, () =>
      decideRequest(tx, input, { status: "refused", decidedById: actor.id, ...refusal }),
    );
    const request = sentRequest(won.request);
    const { regionCode } = request;
    await recordEvent(
      tx,
      context,
      "request.refused",
      { type: "request", id: request.id, regionCode },
      { version: request.version, reason: refusalReason, correctionInvited },
    );
    await queueEmail(
      tx,
      "request-refused",
      won.applicant.email,
      {
        requestNumber: request.number,
        structureName: request.companyName,
        reason: refusalReasonLabels[refusalReason],
        explanation: refusalText,
        canBeCorrected: correctionInvited,
        requestUrl: siteUrl(`/suivi/${request.id}`),
      },
      { regionCode, subjectId: request.id },
    );
  });
}
