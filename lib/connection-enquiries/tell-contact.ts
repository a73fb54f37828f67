import "server-only";
import type { Db } from "@/db/client";
import type { Enquiry } from "@/db/queries/connection-enquiries";
import type { EmailProps } from "@/emails/registry";
import { enquiryUrl } from "@/lib/connection-enquiries/link-token";
import { queueEmail } from "@/lib/mail/queue-email";

type News = Pick<EmailProps<"connection-enquiry-progress">, "kind"> & { text?: string };

/** Tells the contact how far the enquiry has come, with the link to its progress. */
export async function tellContact(
  tx: Db,
  { id, number, companyName, email, regionCode }: Enquiry,
  { kind, text = "" }: News,
): Promise<void> {
  const props = { kind, text, number, companyName, followUpUrl: enquiryUrl(id) };
  await queueEmail(tx, "connection-enquiry-progress", email, props, { regionCode, subjectId: id });
}
