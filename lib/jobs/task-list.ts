import type { JobHelpers, Task, TaskList } from "graphile-worker";
import { z } from "zod";
import { deleteDeadJobs, deleteExpired, forgetOldEmails } from "@/db/queries/maintenance";
import { forgetOldCopies } from "@/db/queries/register-jobs";
import { forgetOldDigests } from "@/db/queries/review-digests";
import { sendPasswordLink } from "@/lib/accounts/send-password-link";
import { tellGuessedPeople } from "@/lib/attacks/tell-guessed-people";
import { watchForAttacks } from "@/lib/attacks/watch-for-attacks";
import { tellHolder } from "@/lib/invitations/tell-holder";
import { eraseOldLines } from "@/lib/journal/erase-old-lines";
import { sealJournal } from "@/lib/journal/seal-journal";
import { verifyNightly } from "@/lib/journal/verify/verify-nightly";
import { type Delivery, deliverEmail } from "@/lib/mail/deliver-email";
import { EmailNotDelivered } from "@/lib/mail/delivery-failure";
import { requeueAbandonedEmails } from "@/lib/mail/requeue-abandoned-emails";
import { endPastAccesses } from "@/lib/mailboxes/end-past-accesses";
import { remindOfEnds } from "@/lib/mailboxes/remind-of-ends";
import { deleteLeftoverFiles } from "@/lib/registers/operate/delete-leftover-files";
import { refreshTime } from "@/lib/registers/operate/next-refresh";
import { refreshRegisters } from "@/lib/registers/operate/refresh-registers";
import { runImport } from "@/lib/registers/operate/run-import";
import { sweepImports } from "@/lib/registers/operate/sweep-imports";
import { reportError } from "@/lib/report-error";
import { applyDecision } from "@/lib/review/decisions/apply-decision";
import { requeueForgottenDecisions } from "@/lib/review/decisions/requeue-forgotten-decisions";
import { digestCrontab } from "@/lib/review/digest/digest-time";
import { sendDigestsPayload } from "@/lib/review/digest/schema";
import { sendDigests } from "@/lib/review/digest/send-digests";
import { markDuplicates } from "@/lib/review/duplicates/mark-duplicates";
import { remindConfirmations } from "@/lib/succession/remind-confirmations";
import { settleHandovers } from "@/lib/succession/settle-handovers";

/** When the recurring tasks run (UTC): `sweep` is asked for at each start too. */
export const crontab = `
*/5 * * * * sweep
17 * * * * clean
* * * * * seal_journal
40 1 * * * keep_journal
40 6 * * * remind_confirmations ?fill=12h
${refreshTime.minute} ${refreshTime.hour} * * * refresh_registers
${digestCrontab}
`;

const deliverEmailPayload = z.object({ emailId: z.uuid() });
const sendPasswordLinkPayload = z.object({ sealedRequest: z.string() });
const applyDecisionPayload = z.object({ decisionId: z.uuid() });
const markDuplicatesPayload = z.object({ requestId: z.uuid() });
const tellHolderPayload = z.object({ invitationId: z.uuid() });
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
    send_password_link: reported("send_password_link", (payload) =>
      sendPasswordLink(db, sendPasswordLinkPayload.parse(payload).sealedRequest),
    ),
    apply_decision: reported("apply_decision", (payload, { job }) =>
      applyDecision(db, applyDecisionPayload.parse(payload).decisionId, {
        isLastAttempt: job.attempts >= job.max_attempts,
      }),
    ),
    mark_duplicates: reported("mark_duplicates", (payload) =>
      markDuplicates(db, markDuplicatesPayload.parse(payload).requestId),
    ),
    import_register: reported("import_register", (payload, { abortSignal }) =>
      runImport({ db, url: databaseUrl }, importRegisterPayload.parse(payload).copyId, abortSignal),
    ),
    tell_holder: reported("tell_holder", (payload) => tellHolder(db, tellHolderPayload.parse(payload).invitationId)),
    refresh_registers: reported("refresh_registers", () => refreshRegisters(db)),
    send_digests: reported("send_digests", (payload) => sendDigests(db, sendDigestsPayload.parse(payload))),
    remind_confirmations: reported("remind_confirmations", () => remindConfirmations(db)),
    sweep: reported("sweep", async () => {
      await requeueAbandonedEmails(db);
      await requeueForgottenDecisions(db);
      await sweepImports(db);
      await endPastAccesses(db);
      await remindOfEnds(db);
      await watchForAttacks(db);
      await tellGuessedPeople(db);
      await settleHandovers(db);
    }),
    seal_journal: reported("seal_journal", () => sealJournal(db)),
    keep_journal: reported("keep_journal", async () => {
      await eraseOldLines(db);
      await verifyNightly(db);
    }),
    clean: reported("clean", async () => {
      await deleteExpired(db);
      await forgetOldEmails(db);
      await deleteDeadJobs(db);
      await forgetOldCopies(db);
      await forgetOldDigests(db);
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
