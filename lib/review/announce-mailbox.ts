import "server-only";
import type { Db } from "@/db/client";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

type Opened = {
  request: { id: string; number: number; regionCode: string; companyName: string; isListed: boolean };
  mailboxId: string;
  address: string;
  /** Each person once, however many times they are named. */
  to: (string | undefined)[];
};

/** Tells the applicant, and the responsable when they are somebody else, that the box is open. */
export async function announceMailbox(tx: Db, { request, mailboxId, address, to }: Opened): Promise<void> {
  const props = {
    requestNumber: request.number,
    structureName: request.companyName,
    address,
    listedInDirectory: request.isListed,
    signInUrl: siteUrl("/connexion"),
    mailboxUrl: siteUrl(`/boites/${mailboxId}`),
  };
  for (const recipient of new Set(to)) {
    if (!recipient) continue;
    await queueEmail(tx, "request-approved", recipient, props, {
      regionCode: request.regionCode,
      subjectId: request.id,
    });
  }
}
