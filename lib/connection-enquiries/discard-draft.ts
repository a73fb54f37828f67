import "server-only";
import { deleteEnquiryDraft, lockDraftOfBrowser } from "@/db/queries/enquiry-drafts";
import type { BrowserContext } from "@/lib/auth/browser-context";

/** Gives up the enquiry being filled in by this browser; a second time changes nothing. */
export async function discardDraft({ db, browser }: Pick<BrowserContext, "db" | "browser">): Promise<void> {
  await db.transaction(async (tx) => {
    const draft = await lockDraftOfBrowser(tx, browser);
    if (draft) await deleteEnquiryDraft(tx, draft.id);
  });
}
