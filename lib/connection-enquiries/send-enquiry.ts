import "server-only";
import { insertEnquiry, isEnquirySent } from "@/db/queries/connection-enquiries";
import { findRegion } from "@/db/queries/regions";
import { recordEvent } from "@/lib/audit";
import { enquiryId } from "@/lib/connection-enquiries/enquiry-id";
import { UnknownRegion } from "@/lib/connection-enquiries/errors";
import type { ConnectionEnquiry } from "@/lib/connection-enquiries/schema";
import type { VisitorContext } from "@/lib/context";
import { formatPhone } from "@/lib/identifiers/phone";
import { countAttempt } from "@/lib/limits/count-attempt";
import { queueEmail } from "@/lib/mail/queue-email";

type Visitor = Pick<VisitorContext, "db" | "actor" | "origin">;

/** Hands a structure's wish to its region, and tells both by mail. The same form sent twice is one enquiry. */
export async function sendEnquiry(visitor: Visitor, enquiry: ConnectionEnquiry): Promise<void> {
  const { db } = visitor;
  const id = enquiryId(enquiry);
  if (await isEnquirySent(db, id)) return;
  await countAttempt(visitor, "connection enquiry", enquiry.email.toLowerCase());
  const region = await findRegion(db, enquiry.regionCode);
  if (!region) throw new UnknownRegion();
  const { token: _, finess = null, phone = null, ...rest } = enquiry;
  await db.transaction(async (tx) => {
    const isNew = await insertEnquiry(tx, { id, finess, phone, ...rest });
    if (!isNew) return;
    const { structureName, contactName, email, message } = rest;
    const subject = { type: "connection_enquiry", id, regionCode: region.code } as const;
    await recordEvent(tx, visitor, "connection_enquiry.sent", subject, { structureName });
    const about = { regionCode: region.code, subjectId: id };
    const contact = { contactName, contactEmail: email, contactPhone: phone && formatPhone(phone) };
    await queueEmail(
      tx,
      "connection-enquiry",
      region.supportEmail,
      { structureName, finess, ...contact, message },
      about,
    );
    const { serviceCentreName } = region;
    await queueEmail(tx, "connection-enquiry-received", email, { structureName, serviceCentreName }, about);
  });
}
