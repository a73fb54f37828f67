import { sql } from "drizzle-orm";
import { boolean, char, check, index, integer, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { mssanteAddresses } from "./addresses";
import { individuals } from "./individuals";
import { regions } from "./regions";
import { requests, structureIdType } from "./requests";

export const mailboxStatus = pgEnum("mailbox_status", ["active", "suspended", "closed"]);

/** An organisational account (BAL ORG). Nobody signs in to it: it is reached from an individual account. */
export const mailboxes = pgTable(
  "mailboxes",
  {
    id: uuid().primaryKey().defaultRandom(),
    addressId: uuid()
      .notNull()
      .unique("mailboxes_address_unique")
      .references(() => mssanteAddresses.id),
    requestId: uuid()
      .notNull()
      .unique("mailboxes_one_per_request")
      .references(() => requests.id),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    status: mailboxStatus().notNull().default("active"),
    statusReason: text(),
    description: text().notNull(),
    contactEmail: text().notNull(),
    structureIdType: structureIdType().notNull(),
    structureId: text().notNull(),
    companyName: text().notNull(),
    service: text(),
    street: text(),
    city: text().notNull(),
    postalCode: char({ length: 5 }).notNull(),
    departmentCode: text().notNull(),
    phone: text().notNull(),
    secondPhone: text(),
    responsableLastName: text().notNull(),
    responsableFirstName: text().notNull(),
    responsableProfessionCode: text().notNull(),
    responsableRpps: char({ length: 11 }).notNull(),
    paperless: boolean().notNull(),
    isListed: boolean().notNull(),
    /** When its responsable last said that its members are right, and how often they were reminded to since. */
    membersConfirmedAt: timestamp({ withTimezone: true }),
    membersConfirmedById: uuid().references(() => individuals.id),
    membersReminders: integer().notNull().default(0),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    closedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index("mailboxes_by_structure").on(t.structureId),
    index("mailboxes_by_rpps").on(t.responsableRpps),
    index("mailboxes_by_postal_code").on(t.postalCode),
    index("mailboxes_by_phone").on(t.phone),
    index("mailboxes_by_contact").on(sql`lower(${t.contactEmail})`),
    check("mailbox_status_explained", sql`${t.status} = 'active' or ${t.statusReason} is not null`),
    check("mailbox_closed_at_a_date", sql`(${t.status} = 'closed') = (${t.closedAt} is not null)`),
  ],
);

export const publicationStatus = pgEnum("publication_status", [
  "unlisted",
  "queued",
  "sent",
  "accepted",
  "visible",
  "failed",
  "withdrawing",
  "withdrawn",
]);

/** Where a BAL ORG stands on its way into the national directory. */
export const publications = pgTable(
  "publications",
  {
    mailboxId: uuid()
      .primaryKey()
      .references(() => mailboxes.id),
    status: publicationStatus().notNull(),
    reason: text(),
    attempts: integer().notNull().default(0),
    queuedAt: timestamp({ withTimezone: true }),
    sentAt: timestamp({ withTimezone: true }),
    acceptedAt: timestamp({ withTimezone: true }),
    visibleAt: timestamp({ withTimezone: true }),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index("publications_by_visibility").on(t.visibleAt).where(sql`${t.visibleAt} is not null`),
    check("failed_publication_explained", sql`${t.status} <> 'failed' or ${t.reason} is not null`),
    check("queued_at_a_date", sql`${t.status} = 'unlisted' or ${t.queuedAt} is not null`),
    check("visible_at_a_date", sql`${t.status} <> 'visible' or ${t.visibleAt} is not null`),
  ],
);
