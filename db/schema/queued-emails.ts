import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

export const emailStatus = pgEnum("email_status", ["queued", "sent", "failed"]);

/** A mail that a transaction decided to send. Its props are sealed, for they may hold a code, and erased once sent. */
export const queuedEmails = pgTable(
  "queued_emails",
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    recipient: text().notNull(),
    sealedProps: text(),
    regionCode: text(),
    subjectId: uuid(),
    status: emailStatus().notNull().default("queued"),
    attempts: integer().notNull().default(0),
    lastError: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    sentAt: timestamp({ withTimezone: true }),
    transportMessageId: text(),
    /** The three below are kept by the demo store only. */
    subject: text(),
    html: text(),
    text: text(),
  },
  (t) => [
    index("queued_emails_undelivered").on(t.createdAt).where(sql`${t.status} <> 'sent'`),
    index("queued_emails_by_recipient").on(t.recipient, t.createdAt),
    check("sent_at_a_date", sql`(${t.status} = 'sent') = (${t.sentAt} is not null)`),
    check("sealed_until_sent", sql`${t.status} in ('sent', 'failed') or ${t.sealedProps} is not null`),
  ],
);
