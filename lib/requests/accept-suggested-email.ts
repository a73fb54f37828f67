import "server-only";
import { lockRequest, updateDraft } from "@/db/queries/requests";
import type { Context } from "@/lib/context";
import { suggestEmail } from "@/lib/identifiers/suggest-email";
import { assertApplicant } from "@/lib/requests/policy";

/** Writes the contact address that was proposed in place of a probable slip. Throws `NotFound` for anybody else’s draft. */
export async function acceptSuggestedEmail(
  { db, actor }: Pick<Context, "db" | "actor">,
  requestId: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const draft = assertApplicant(actor, await lockRequest(tx, requestId));
    const contactEmail = draft.contactEmail && suggestEmail(draft.contactEmail);
    if (contactEmail) await updateDraft(tx, requestId, { contactEmail });
  });
}
