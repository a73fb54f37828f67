import "server-only";
import type { Db } from "@/db/client";
import { type Enquiry, lockEnquiry } from "@/db/queries/connection-enquiries";
import { LinkOver } from "@/lib/connection-enquiries/errors";
import { readLinkToken } from "@/lib/connection-enquiries/link-token";

/** The enquiry of whoever holds its link, locked. Throws `LinkOver`. */
export async function lockLinkedEnquiry(tx: Db, token: string | undefined): Promise<Enquiry> {
  const id = readLinkToken(token);
  const enquiry = id ? await lockEnquiry(tx, id) : undefined;
  if (!enquiry) throw new LinkOver();
  return enquiry;
}
