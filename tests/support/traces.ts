import { asc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { listAuditEvents } from "@/db/queries/audit-events";
import { queuedEmails } from "@/db/schema";

/** The journal of one subject, oldest first. */
export async function journalOf(db: Db, subjectType: string, subjectId: string) {
  const events = await listAuditEvents(db, subjectType, subjectId);
  return events.map(({ action, actorId, detail }) => ({ action, actorId, detail }));
}

/** The mails promised about one subject, oldest first. */
export async function mailsAbout(db: Db, subjectId: string) {
  return db
    .select({ name: queuedEmails.name, recipient: queuedEmails.recipient, regionCode: queuedEmails.regionCode })
    .from(queuedEmails)
    .where(eq(queuedEmails.subjectId, subjectId))
    .orderBy(asc(queuedEmails.createdAt));
}
