import "server-only";
import { copyRegisterValues } from "@/db/queries/request-register-values";
import { findCorrectionOf, insertDraft, lockRequest } from "@/db/queries/requests";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { requestFields } from "@/lib/requests/fields";
import { assertApplicant, canCorrect } from "@/lib/requests/policy";
import { readFields } from "@/lib/requests/read-fields";
import { requestSubject } from "@/lib/requests/request-subject";

/**
 * Opens a draft holding all that a refused request said, to be corrected and sent again; asking twice makes one.
 * Returns the id of the correction. Throws `NotFound` when the service centre invited none.
 */
export async function correctRequest({ db, actor, origin }: Context, requestId: string): Promise<string> {
  return db.transaction(async (tx) => {
    const refused = assertApplicant(actor, await lockRequest(tx, requestId));
    if (!canCorrect(actor, refused)) throw new NotFound();
    const existing = await findCorrectionOf(tx, requestId);
    if (existing) return existing.id;
    const { content } = readFields(requestFields, refused);
    const { regionCode } = refused;
    const draft = await insertDraft(tx, {
      ...content,
      applicantId: actor.id,
      regionCode,
      previousRequestId: requestId,
    });
    if (!draft) throw new Error("the refused request is locked, yet somebody corrected it");
    await copyRegisterValues(tx, requestId, draft.id);
    const subject = requestSubject({ id: draft.id, regionCode });
    await recordEvent(tx, { actor, origin }, "request.correction_started", subject, { previousRequestId: requestId });
    return draft.id;
  });
}
