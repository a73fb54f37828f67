import "server-only";
import type { Db } from "@/db/client";
import { claimReminder, listUnconfirmedMailboxes } from "@/db/queries/member-confirmations";
import { queueNotice } from "@/lib/mail/queue-notice";
import { siteUrl } from "@/lib/mail/site-url";
import { confirmationDays, remindersDue } from "@/lib/succession/confirmation-due";

type Box = Awaited<ReturnType<typeof listUnconfirmedMailboxes>>[number];

/**
 * Reminds each responsable that the members of their box have to be confirmed: when it is due, and twice later. Run twice,
 * or by two workers at once, it sends no more; after a pause, only the latest.
 */
export async function remindConfirmations(db: Db, now = new Date()): Promise<void> {
  for (const box of await listUnconfirmedMailboxes(db, confirmationDays)) {
    const due = remindersDue(box, now);
    if (due > box.reminders) await db.transaction((tx) => remind(tx, box, due));
  }
}

async function remind(tx: Db, box: Box, due: number): Promise<void> {
  if (!(await claimReminder(tx, box.id, { sent: box.reminders, due }))) return;
  const props = {
    isReminder: box.reminders > 0,
    address: box.address,
    structureName: box.name,
    pageUrl: siteUrl(`/boites/${box.id}/confirmer`),
  };
  const options = { regionCode: box.regionCode, subjectId: box.id };
  await queueNotice(tx, "yearly_confirmation", "members-to-confirm", box.responsable, props, options);
}
