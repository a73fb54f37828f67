import "server-only";
import { findDraftOfBrowser } from "@/db/queries/enquiry-drafts";
import { issueCode } from "@/lib/accounts/issue-code";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { DraftIncomplete, NoDraft } from "@/lib/connection-enquiries/errors";
import { readEnquiry } from "@/lib/connection-enquiries/read-enquiry";
import { firstIncompleteStep } from "@/lib/connection-enquiries/steps";
import { countAttempt } from "@/lib/limits/count-attempt";

/** Sends the code that proves the e-mail of a complete draft: with it, the enquiry leaves. */
export async function startProof(context: BrowserContext): Promise<void> {
  const { db, browser } = context;
  const draft = await findDraftOfBrowser(db, browser);
  if (!draft) throw new NoDraft();
  if (firstIncompleteStep(draft.typed)) throw new DraftIncomplete();
  const { email } = readEnquiry(draft.typed);
  await countAttempt(context, "connection enquiry", email);
  await db.transaction((tx) => issueCode(tx, { email, individualId: null, purpose: "connection_enquiry", browser }));
}
