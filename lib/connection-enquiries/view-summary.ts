import "server-only";
import { listEnquiriesAlike } from "@/db/queries/connection-enquiries";
import { findRegion } from "@/db/queries/regions";
import { readEnquiryFields } from "@/lib/connection-enquiries/read-enquiry";
import { isLive } from "@/lib/connection-enquiries/status";
import { enquiryStepFields } from "@/lib/connection-enquiries/steps";
import type { DraftView } from "@/lib/connection-enquiries/view-draft";
import type { VisitorContext } from "@/lib/context";
import { suggestEmail } from "@/lib/identifiers/suggest-email";
import { territoryWarning } from "@/lib/territories/territory-warning";

/** What the summary adds to what was typed: what is worth a second look before it leaves. */
export async function viewSummary({ db }: Pick<VisitorContext, "db">, { typed }: DraftView) {
  const { content } = readEnquiryFields([...enquiryStepFields.structure, "email"], typed);
  const { structureId, postalCode, city, departmentCode, regionCode = "", email = "" } = content;
  const [region, alike] = await Promise.all([
    findRegion(db, regionCode),
    structureId ? listEnquiriesAlike(db, structureId) : [],
  ]);
  return {
    region,
    suggestedEmail: suggestEmail(email),
    isEnquired: alike.some(({ status }) => isLive(status)),
    territoryWarning: territoryWarning({ postalCode, commune: city, departmentCode, regionCode }),
  };
}
