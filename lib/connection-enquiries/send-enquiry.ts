import "server-only";
import type { Db } from "@/db/client";
import { type Enquiry, findEnquiryJustSent, insertEnquiry } from "@/db/queries/connection-enquiries";
import { deleteEnquiryDraft, type EnquiryDraft, lockDraftOfBrowser } from "@/db/queries/enquiry-drafts";
import { consumeCode } from "@/db/queries/one-time-codes";
import { findRegion } from "@/db/queries/regions";
import { proveCode } from "@/lib/accounts/prove-code";
import { recordEvent } from "@/lib/audit";
import type { BrowserContext } from "@/lib/auth/browser-context";
import { enquirySubject } from "@/lib/connection-enquiries/enquiry-subject";
import { DraftIncomplete, EmailChanged, NoDraft } from "@/lib/connection-enquiries/errors";
import { enquiryUrl } from "@/lib/connection-enquiries/link-token";
import { readEnquiry } from "@/lib/connection-enquiries/read-enquiry";
import { firstIncompleteStep } from "@/lib/connection-enquiries/steps";
import { tellServiceCentre } from "@/lib/connection-enquiries/tell-service-centre";
import { queueEmail } from "@/lib/mail/queue-email";

/**
 * Sends this browser’s draft, once the code has proved its e-mail, and says which enquiry it became. A second press leads
 * to the same one. Throws the sentence that fits a wrong code, `NoDraft`, `DraftIncomplete` or `EmailChanged`.
 */
export async function sendEnquiry(context: BrowserContext, code: string): Promise<string> {
  const { db, browser } = context;
  const proved = await proveCode(context, "connection_enquiry", code);
  return db.transaction(async (tx) => {
    const draft = await lockDraftOfBrowser(tx, browser);
    if (!draft) return alreadySent(tx, browser);
    await consumeCode(tx, proved.id);
    const enquiry = await insertEnquiry(tx, rowOf(draft, proved.email));
    await deleteEnquiryDraft(tx, draft.id);
    await announce(tx, context, enquiry);
    return enquiry.id;
  });
}

async function alreadySent(tx: Db, browser: string): Promise<string> {
  const sent = await findEnquiryJustSent(tx, browser);
  if (!sent) throw new NoDraft();
  return sent.id;
}

/** The enquiry keeps the id of its draft: a link mailed for the one leads to the other. */
function rowOf({ id, browserHash, typed, picked }: EnquiryDraft, provedEmail: string) {
  if (firstIncompleteStep(typed)) throw new DraftIncomplete();
  const content = readEnquiry(typed);
  if (content.email !== provedEmail) throw new EmailChanged();
  return { id, browserHash, picked, ...content };
}

async function announce(tx: Db, context: BrowserContext, enquiry: Enquiry): Promise<void> {
  const { id, number, companyName, email, regionCode } = enquiry;
  const region = await findRegion(tx, regionCode);
  if (!region) throw new DraftIncomplete();
  await recordEvent(tx, context, "connection_enquiry.sent", enquirySubject(enquiry), { number, companyName });
  const received = { number, companyName, targetHours: region.targetHours, followUpUrl: enquiryUrl(id) };
  await queueEmail(tx, "connection-enquiry-received", email, received, { regionCode, subjectId: id });
  await tellServiceCentre(tx, enquiry, region);
}
