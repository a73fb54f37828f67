import "server-only";
import { findDraftOfBrowser, lockDraftOfBrowser } from "@/db/queries/enquiry-drafts";
import { isMailQueuedLately } from "@/db/queries/queued-emails";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { NoDraft } from "@/lib/connection-enquiries/errors";
import { enquiryUrl } from "@/lib/connection-enquiries/link-token";
import { readEnquiryFields } from "@/lib/connection-enquiries/read-enquiry";
import { countAttempt } from "@/lib/limits/count-attempt";
import { queueEmail } from "@/lib/mail/queue-email";

const name = "connection-enquiry-draft";

/** Within this time a second press is answered by the mail that has just left. */
const secondsBetweenMails = 30;

/**
 * Mails the link to this browser’s draft to the address typed in it, if there is a right one: says whether it does. What
 * was typed is not in the mail, since nobody has proved that the address is theirs.
 */
export async function saveForLater(context: BrowserContext): Promise<boolean> {
  const { db, browser } = context;
  const draft = await findDraftOfBrowser(db, browser);
  if (!draft) throw new NoDraft();
  const { email } = readEnquiryFields(["email"], draft.typed).content;
  if (!email) return false;
  await countAttempt(context, "connection enquiry", email);
  await db.transaction(async (tx) => {
    const locked = await lockDraftOfBrowser(tx, browser);
    if (!locked) throw new NoDraft();
    const { id, expiresAt } = locked;
    const mail = { name, subjectId: id, recipient: email, seconds: secondsBetweenMails };
    if (await isMailQueuedLately(tx, mail)) return;
    const props = { resumeUrl: enquiryUrl(id), keptUntil: expiresAt.toISOString() };
    await queueEmail(tx, name, email, props, { subjectId: id });
  });
  return true;
}
