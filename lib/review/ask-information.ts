import "server-only";
import type { z } from "zod";
import { askForInformation } from "@/db/queries/request-review";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { sentRequest } from "@/lib/requests/sent-request";
import { reviewFieldLabels } from "@/lib/review/field-labels";
import type { askSchema } from "@/lib/review/schemas";
import { winDecision } from "@/lib/review/win-decision";

/** Hands a request back to its applicant with questions, field by field, and a message. Throws as `winDecision`. */
export async function askInformation(context: Context, input: z.output<typeof askSchema>): Promise<void> {
  const { db, actor } = context;
  const { message, questions } = input;
  await db.transaction(async (tx) => {
    const won = await winDecision(tx, actor, input, () =>
      askForInformation(tx, input, { askedById: actor.id, message, questions }),
    );
    const request = sentRequest(won.request);
    const { regionCode } = request;
    await recordEvent(
      tx,
      context,
      "request.information_requested",
      { type: "request", id: request.id, regionCode },
      { version: request.version, fields: questions.map(({ field }) => field) },
    );
    await queueEmail(
      tx,
      "information-requested",
      won.applicant.email,
      {
        requestNumber: request.number,
        structureName: request.companyName,
        message,
        questions: questions.map(({ field, question }) => ({ label: reviewFieldLabels[field], question })),
        requestUrl: siteUrl(`/suivi/${request.id}`),
      },
      { regionCode, subjectId: request.id },
    );
  });
}
