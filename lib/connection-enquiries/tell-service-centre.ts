import "server-only";
import type { Db } from "@/db/client";
import type { Enquiry } from "@/db/queries/connection-enquiries";
import { listOperatorEmails } from "@/db/queries/operator";
import { formatPhone } from "@/lib/identifiers/phone";
import { formatStructureIdentifier } from "@/lib/identifiers/structure-identifier";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

/** Tells the region’s centre, and those who will handle it, that a structure asks for the service. */
export async function tellServiceCentre(
  tx: Db,
  enquiry: Enquiry,
  region: { name: string; supportEmail: string },
): Promise<void> {
  const { id, regionCode, structureIdType, structureId } = enquiry;
  const props = {
    number: enquiry.number,
    companyName: enquiry.companyName,
    identifier: structureIdType && structureId && formatStructureIdentifier(structureIdType, structureId),
    place: [enquiry.street, [enquiry.postalCode, enquiry.city].filter(Boolean).join(" ")].filter(Boolean).join(", "),
    regionName: region.name,
    contactName: enquiry.contactName,
    contactRole: enquiry.contactRole,
    contactEmail: enquiry.email,
    contactPhone: enquiry.phone && formatPhone(enquiry.phone),
    people: enquiry.people,
    sites: enquiry.sites,
    message: enquiry.message,
  };
  const about = { regionCode, subjectId: id };
  await queueEmail(tx, "connection-enquiry", region.supportEmail, { ...props, enquiryUrl: null }, about);
  const enquiryUrl = siteUrl(`/administration/raccordements/${id}`);
  for (const email of await listOperatorEmails(tx))
    await queueEmail(tx, "connection-enquiry", email, { ...props, enquiryUrl }, about);
}
