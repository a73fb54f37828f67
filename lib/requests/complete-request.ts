import "server-only";
import { z } from "zod";
import { answerInformationRequest, findInformationRequest } from "@/db/queries/information-requests";
import { findRegion } from "@/db/queries/regions";
import { queueDuplicateMarks } from "@/db/queries/request-alerts";
import { saveChecks } from "@/db/queries/request-checks";
import { insertRequestVersion } from "@/db/queries/request-versions";
import { lockRequest, resubmitRequest } from "@/db/queries/requests";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { askedFields } from "@/lib/requests/asked-fields";
import { EmptyAnswer, NothingToComplete } from "@/lib/requests/errors";
import { oneLiveRequest } from "@/lib/requests/one-live-request";
import { assertApplicant, canComplete } from "@/lib/requests/policy";
import { pickContent, readFields } from "@/lib/requests/read-fields";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { requestSubject } from "@/lib/requests/request-subject";
import { sentRequest } from "@/lib/requests/sent-request";
import { paragraph } from "@/lib/requests/text-schemas";

/** An answer as it arrives: what it is bound to, the message, and the fields in question. */
export const completeRequestSchema = z
  .object({ requestId: requestIdSchema, informationRequestId: z.uuid(), answer: paragraph(2000).default("") })
  .catchall(z.string())
  .transform(({ requestId, informationRequestId, answer, ...typed }) => ({
    requestId,
    informationRequestId,
    answer,
    typed,
  }));

/**
 * Answers what the service centre asked, in words or by changing the fields in question, and sends the request again.
 * Returns what is wrong with the fields; nothing is saved then. Answering twice sends once. Throws `NotFound`,
 * `NothingToComplete`, `EmptyAnswer`, or `StructureAlreadyRequested`.
 */
export async function completeRequest(
  { db, actor, origin }: Context,
  { requestId, informationRequestId, answer, typed }: z.infer<typeof completeRequestSchema>,
): Promise<Record<string, string[]>> {
  return db.transaction(async (tx) => {
    const request = assertApplicant(actor, await lockRequest(tx, requestId));
    const asked = await findInformationRequest(tx, requestId, informationRequestId);
    if (asked?.answeredAt) return {};
    const region = await findRegion(tx, request.regionCode);
    if (!asked || asked.cancelledAt || !region || !canComplete(actor, request)) throw new NothingToComplete();
    const fields = askedFields(asked.questions);
    const { content, errors } = readFields(fields, typed);
    if (Object.keys(errors).length > 0) return errors;
    if (!answer && fields.every((field) => content[field] === request[field])) throw new EmptyAnswer();
    const sent = await oneLiveRequest(tx, region, (attempt) => resubmitRequest(attempt, requestId, content));
    if (!sent) throw new Error("the request is locked, yet its state changed");
    const { version, number: requestNumber, regionCode } = sent;
    await answerInformationRequest(tx, asked.id, answer);
    await insertRequestVersion(tx, { requestId, version, content: pickContent(sent), submittedById: actor.id });
    const checks = await checkRequest(tx, sentRequest(sent));
    await saveChecks(tx, { requestId, version, occasion: "submission", checks });
    await queueDuplicateMarks(tx, requestId);
    await recordEvent(tx, { actor, origin }, "request.completed", requestSubject(sent), { version });
    const reviewUrl = siteUrl(`/instruction/${requestId}`);
    const toReview = {
      requestNumber,
      structureName: sent.companyName ?? "",
      occasion: "completed" as const,
      reviewUrl,
    };
    await queueEmail(tx, "request-to-review", region.supportEmail, toReview, { regionCode, subjectId: requestId });
    return {};
  });
}
