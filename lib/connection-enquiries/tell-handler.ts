import "server-only";
import type { Db } from "@/db/client";
import { type Enquiry, findEnquiry } from "@/db/queries/connection-enquiries";
import { listOperatorEmails } from "@/db/queries/operator";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

/** Tells what the contact did to whoever is in charge; to every operator as long as nobody is. */
export async function tellHandler(tx: Db, enquiry: Enquiry, kind: "answered" | "withdrawn"): Promise<void> {
  const { id, number, companyName, regionCode } = enquiry;
  const handler = (await findEnquiry(tx, id))?.takenBy;
  const props = { kind, number, companyName, enquiryUrl: siteUrl(`/administration/raccordements/${id}`) };
  for (const email of handler ? [handler.email] : await listOperatorEmails(tx))
    await queueEmail(tx, "connection-enquiry-news", email, props, { regionCode, subjectId: id });
}
