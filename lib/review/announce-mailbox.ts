import "server-only";
import type { Db } from "@/db/client";
import { queueEmail } from "@/lib/mail/queue-email";
import { approvedMail } from "@/lib/review/decision-mails";

type Opened = {
  request: { id: string; number: number; regionCode: string; companyName: string; isListed: boolean };
  mailboxId: string;
  address: string;
  /** Each person once, however many times they are named. */
  to: (string | undefined)[];
};

/** Tells the applicant, and the responsable when they are somebody else, that the box is open. */
export async function announceMailbox(tx: Db, { request, mailboxId, address, to }: Opened): Promise<void> {
  const mail = approvedMail({ request, mailboxId, address });
  for (const recipient of new Set(to)) {
    if (!recipient) continue;
    await queueEmail(tx, "request-approved", recipient, mail, {
      regionCode: request.regionCode,
      subjectId: request.id,
    });
  }
}
