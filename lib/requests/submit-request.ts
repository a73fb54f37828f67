import "server-only";
import { z } from "zod";
import { findPendingValues } from "@/db/queries/pending-values";
import { findRegion } from "@/db/queries/regions";
import { queueDuplicateMarks } from "@/db/queries/request-alerts";
import { saveChecks } from "@/db/queries/request-checks";
import { insertRequestVersion } from "@/db/queries/request-versions";
import { lockRequest, submitDraft } from "@/db/queries/requests";
import { recordEvent } from "@/lib/audit";
import { cguVersion } from "@/lib/cgu-version";
import type { Context } from "@/lib/context";
import { enforceLimit } from "@/lib/limits/limit";
import { queueEmail } from "@/lib/mail/queue-email";
import { queueNotice } from "@/lib/mail/queue-notice";
import { siteUrl } from "@/lib/mail/site-url";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { RegionNotOpen } from "@/lib/requests/errors";
import { oneLiveRequest } from "@/lib/requests/one-live-request";
import { assertApplicant } from "@/lib/requests/policy";
import { readContent } from "@/lib/requests/read-fields";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { requestSubject } from "@/lib/requests/request-subject";
import { type DraftStep, firstIncompleteStep } from "@/lib/requests/steps";

const submissionsPerDay = 30;

export const submitRequestSchema = z.object({
  requestId: requestIdSchema,
  cgu: z.literal("on", { error: "Acceptez les conditions générales d’utilisation pour envoyer la demande." }),
});

/**
 * Sends a draft to the service centre, once however often it is asked: a request already sent is left as it is. Returns
 * the step to complete first, if any. Throws `NotFound`, `RegionNotOpen`, or `StructureAlreadyRequested`; the draft stays
 * then.
 */
export async function submitRequest(context: Context, requestId: string): Promise<DraftStep | undefined> {
  const { db, actor, origin } = context;
  await enforceLimit(db, { name: "submission", subject: actor.id, max: submissionsPerDay, windowSeconds: 86_400 });
  return db.transaction(async (tx) => {
    const draft = assertApplicant(actor, await lockRequest(tx, requestId));
    if (draft.status !== "draft") return undefined;
    // What was right when it was saved may no longer be: the whole row is read again.
    const incomplete = firstIncompleteStep(draft, await findPendingValues(tx, requestId));
    if (incomplete) return incomplete;
    const content = readContent(draft);
    const region = await findRegion(tx, draft.regionCode);
    if (!region?.isOpen) throw new RegionNotOpen(region);
    const sent = await oneLiveRequest(tx, region, (attempt) => submitDraft(attempt, requestId, cguVersion));
    if (!sent) return undefined;
    const { version, number: requestNumber, regionCode } = sent;
    await insertRequestVersion(tx, { requestId, version, content, submittedById: actor.id });
    const checks = await checkRequest(tx, { ...content, applicantId: actor.id, regionCode });
    await saveChecks(tx, { requestId, version, occasion: "submission", checks });
    await queueDuplicateMarks(tx, requestId);
    await recordEvent(tx, { actor, origin }, "request.submitted", requestSubject(sent), { version });
    const about = { requestNumber, structureName: content.companyName };
    const options = { regionCode, subjectId: requestId };
    const requestUrl = siteUrl(`/suivi/${requestId}`);
    const received = { ...about, targetDelayHours: region.targetHours, requestUrl };
    await queueNotice(tx, "own_requests", "request-received", actor, received, options);
    const occasion = draft.previousRequestId ? ("corrected" as const) : ("submitted" as const);
    const toReview = { ...about, occasion, reviewUrl: siteUrl(`/instruction/${requestId}`) };
    await queueEmail(tx, "request-to-review", region.supportEmail, toReview, options);
    return undefined;
  });
}
