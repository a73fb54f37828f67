import type { JobHelpers, Task, TaskList } from "graphile-worker";
import { z } from "zod";
import { deleteDeadJobs, deleteExpired, forgetOldEmails } from "@/db/queries/maintenance";
import { forgetOldCopies } from "@/db/queries/register-jobs";
import { type Delivery, deliverEmail } from "@/lib/mail/deliver-email";
import { EmailNotDelivered } from "@/lib/mail/delivery-failure";
import { requeueAbandonedEmails } from "@/lib/mail/requeue-abandoned-emails";
import { deleteLeftoverFiles } from "@/lib/registers/operate/delete-leftover-files";
import { refreshTime } from "@/lib/registers/operate/next-refresh";
import { refreshRegisters } from "@/lib/registers/operate/refresh-registers";
import { runImport } from "@/lib/registers/operate/run-import";
import { sweepImports } from "@/lib/registers/operate/sweep-imports";
import { reportError } from "@/lib/report-error";

/** When the recurring tasks run (UTC): `sweep` is asked for at each start too. */
export const crontab = `
*/5 * * * * sweep
17 * * * * clean
${refreshTime.minute} ${refreshTime.hour} * * * refresh_registers
`;

const deliverEmailPayload = z.object({ emailId: z.uuid() });
const importRegisterPayload = z.object({ copyId: z.uuid() });

/**
 * What the workers know how to do. Every task may run twice, and a second run changes nothing. `databaseUrl` is for the
 * import of a register, which has connections of its own.
 */
export function taskList(delivery: Delivery, databaseUrl: string): TaskList {
  const { db } = delivery;
  return {
    deliver_email: reported("deliver_email", (payload) =>
      deliverEmail(delivery, deliverEmailPayload.parse(payload).emailId),
    ),
    import_register: reported("import_register", (payload, { abortSignal }) =>
      runImport({ db, url: databaseUrl }, importRegisterPayload.parse(payload).copyId, abortSignal),
    ),
    refresh_registers: reported("refresh_registers", () => refreshRegisters(db)),
    sweep: reported("sweep", async () => {
      await requeueAbandonedEmails(db);
      await sweepImports(db);
    }),
    clean: reported("clean", async () => {
      await deleteExpired(db);
      await forgetOldEmails(db);
      await deleteDeadJobs(db);
      await forgetOldCopies(db);
      await deleteLeftoverFiles();
    }),
  };
}

/** The queue stores and logs the message of what a task throws: nothing that came from a person may be in it. */
function reported(name: string, work: (payload: unknown, helpers: JobHelpers) => Promise<void>): Task {
  return async (payload, helpers) => {
    try {
      await work(payload, helpers);
    } catch (error) {
      if (error instanceof EmailNotDelivered) throw error;
      throw new Error(`see error ${reportError(error, `job ${name}`)}`);
    }
  };
}
