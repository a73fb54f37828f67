import "server-only";
import { listAuditEvents } from "@/db/queries/audit-events";
import { findEnquiry } from "@/db/queries/connection-enquiries";
import { findDraftOfBrowser, findEnquiryDraft } from "@/db/queries/enquiry-drafts";
import { listEnquiryQuestions } from "@/db/queries/enquiry-questions";
import { enquiryHistory } from "@/lib/connection-enquiries/history";
import { readLinkToken } from "@/lib/connection-enquiries/link-token";
import type { VisitorContext } from "@/lib/context";

type Visitor = Pick<VisitorContext, "db" | "browser">;

/** What the link of a mail opens: an enquiry for its contact, or a draft to take up here; `undefined` for no link. */
export async function viewFollowUp({ db, browser }: Visitor, token: string | undefined) {
  const id = readLinkToken(token);
  if (!id) return undefined;
  const found = await findEnquiry(db, id);
  if (!found) return viewDraftToTakeUp({ db, browser }, id);
  const { note: _, ...enquiry } = found.enquiry;
  const [questions, events] = await Promise.all([
    listEnquiryQuestions(db, id),
    listAuditEvents(db, "connection_enquiry", id),
  ]);
  return { kind: "enquiry" as const, enquiry, region: found.region, questions, history: enquiryHistory(events) };
}

export type EnquiryFollowUp = Extract<Awaited<ReturnType<typeof viewFollowUp>>, { kind: "enquiry" }>;

async function viewDraftToTakeUp({ db, browser }: Visitor, id: string) {
  const [draft, ownDraft] = await Promise.all([
    findEnquiryDraft(db, id),
    browser ? findDraftOfBrowser(db, browser) : undefined,
  ]);
  if (!draft) return undefined;
  return {
    kind: "draft" as const,
    companyName: draft.typed.companyName,
    savedAt: draft.savedAt,
    isHere: ownDraft?.id === id,
    /** Another one, begun in this browser, which would give way. */
    replaced: ownDraft && ownDraft.id !== id ? { companyName: ownDraft.typed.companyName } : undefined,
  };
}
