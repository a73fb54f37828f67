import type { Task, TaskList } from "graphile-worker";
import { z } from "zod";
import { deleteDeadJobs, deleteExpired, forgetOldEmails } from "@/db/queries/maintenance";
import { type Delivery, deliverEmail } from "@/lib/mail/deliver-email";
import { EmailNotDelivered } from "@/lib/mail/delivery-failure";
import { requeueAbandonedEmails } from "@/lib/mail/requeue-abandoned-emails";
import { reportError } from "@/lib/report-error";

/** When the recurring tasks run (UTC): `sweep` is asked for at each start too. */
export const crontab = `
*/5 * * * * sweep
17 * * * * clean
`;

const deliverEmailPayload = z.object({ emailId: z.uuid() });

/** What the workers know how to do. Every task may run twice, and a second run changes nothing. */
export function taskList(delivery: Delivery): TaskList {
  const { db } = delivery;
  return {
    deliver_email: reported("deliver_email", (payload) =>
      deliverEmail(delivery, deliverEmailPayload.parse(payload).emailId),
    ),
    sweep: reported("sweep", async () => {
      await requeueAbandonedEmails(db);
    }),
    clean: reported("clean", async () => {
      await deleteExpired(db);
      await forgetOldEmails(db);
      await deleteDeadJobs(db);
    }),
  };
}

/** The queue stores and logs the message of what a task throws: nothing that came from a person may be in it. */
function reported(name: string, work: (payload: unknown) => Promise<void>): Task {
  return async (payload) => {
    try {
      await work(payload);
    } catch (error) {
      if (error instanceof EmailNotDelivered) throw error;
      throw new Error(`see error ${reportError(error, `job ${name}`)}`);
    }
  };
}
