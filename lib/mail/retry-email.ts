import "server-only";
import type { Db } from "@/db/client";
import { addDeliverEmailJob, requeueEmail } from "@/db/queries/queued-emails";
import { isUrgent } from "@/lib/mail/email-lifetimes";

/**
 * Tries now a mail that waits for its next attempt, or that was given up; false when there is nothing left to send.
 * Whoever calls it has checked who asks, and opened the transaction.
 */
export async function retryEmail(tx: Db, emailId: string): Promise<boolean> {
  const email = await requeueEmail(tx, emailId);
  if (!email) return false;
  await addDeliverEmailJob(tx, email.id, { isUrgent: isUrgent(email.name) });
  return true;
}
