import "server-only";
import type { Db } from "@/db/client";
import { addDeliverEmailJob, listAbandonedEmails } from "@/db/queries/queued-emails";
import { isUrgent } from "@/lib/mail/email-lifetimes";

/** Gives a new job to the mails that lost theirs with a worker that died; returns how many. */
export async function requeueAbandonedEmails(db: Db): Promise<number> {
  return db.transaction(async (tx) => {
    const abandoned = await listAbandonedEmails(tx);
    for (const { id, name } of abandoned) {
      await addDeliverEmailJob(tx, id, { isUrgent: isUrgent(name) });
    }
    return abandoned.length;
  });
}
