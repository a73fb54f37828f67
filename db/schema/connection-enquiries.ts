import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { regions } from "./regions";
import { structureIdType } from "./requests";

export const connectionEnquiryStatus = pgEnum("connection_enquiry_status", [
  "sent",
  "in_charge",
  "information_requested",
  "accepted",
  "refused",
  "withdrawn",
]);

/** What FINESS said when the structure was picked there. */
export type PickedStructure = {
  identifier: string;
  /** The date of the register's data (`yyyy-mm-dd`). */
  dataDate: string;
  /** By name of a field, as that field stores it. */
  values: Record<string, string>;
};

/** A structure that asks to have the service deployed there. Earlier rows hold less than the form asks for today. */
export const connectionEnquiries = pgTable(
  "connection_enquiries",
  {
    id: uuid().primaryKey().defaultRandom(),
    number: integer().notNull().generatedAlwaysAsIdentity().unique(),
    status: connectionEnquiryStatus().notNull().default("sent"),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    structureIdType: structureIdType(),
    structureId: text(),
    companyName: text().notNull(),
    street: text(),
    postalCode: text(),
    city: text(),
    departmentCode: text(),
    picked: jsonb().$type<PickedStructure>(),
    contactName: text().notNull(),
    contactRole: text(),
    email: text().notNull(),
    emailProvedAt: timestamp({ withTimezone: true }),
    phone: text(),
    people: integer(),
    sites: integer(),
    presentTool: text(),
    wishedOn: date(),
    message: text().notNull(),
    /** The browser that sent it: a second press leads to the same place. */
    browserHash: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    takenById: uuid().references(() => individuals.id),
    takenAt: timestamp({ withTimezone: true }),
    decidedById: uuid().references(() => individuals.id),
    decidedAt: timestamp({ withTimezone: true }),
    /** The next steps, or why it is refused: what the contact was told. */
    decisionText: text(),
    withdrawnAt: timestamp({ withTimezone: true }),
    /** What operators tell each other; never shown to the contact. */
    note: text(),
  },
  (t) => [
    index("connection_enquiries_by_structure").on(t.structureId),
    index("connection_enquiries_by_status").on(t.status, t.createdAt),
    index("connection_enquiries_by_email").on(t.email),
    check("enquiry_structure_typed", sql`(${t.structureIdType} is null) = (${t.structureId} is null)`),
    check(
      "enquiry_complete_once_proved",
      sql`${t.emailProvedAt} is null or (${t.structureId} is not null and ${t.postalCode} is not null and ${t.city} is not null
        and ${t.departmentCode} is not null and ${t.contactRole} is not null and ${t.phone} is not null and ${t.people} > 0 and ${t.sites} > 0)`,
    ),
    check("enquiry_taken_by_someone", sql`(${t.takenById} is null) = (${t.takenAt} is null)`),
    check(
      "enquiry_decided_by_someone",
      sql`(${t.status} in ('accepted', 'refused')) = (${t.decidedById} is not null and ${t.decidedAt} is not null and ${t.decisionText} is not null)`,
    ),
    check("enquiry_withdrawn_at", sql`(${t.status} = 'withdrawn') = (${t.withdrawnAt} is not null)`),
  ],
);

/** An enquiry being filled in, without an account: in one browser at a time, by whoever holds its cookie. */
export const connectionEnquiryDrafts = pgTable("connection_enquiry_drafts", {
  id: uuid().primaryKey().defaultRandom(),
  browserHash: text().notNull().unique("connection_enquiry_drafts_one_per_browser"),
  /** By name of a field, as typed, right or wrong. */
  typed: jsonb().$type<Record<string, string>>().notNull().default({}),
  picked: jsonb().$type<PickedStructure>(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  savedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
});

/** What the operator asked the contact, and the answer. */
export const connectionEnquiryQuestions = pgTable(
  "connection_enquiry_questions",
  {
    id: uuid().primaryKey().defaultRandom(),
    enquiryId: uuid()
      .notNull()
      .references(() => connectionEnquiries.id),
    question: text().notNull(),
    askedById: uuid()
      .notNull()
      .references(() => individuals.id),
    askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    answer: text(),
    answeredAt: timestamp({ withTimezone: true }),
    /** Decided, or withdrawn, without waiting for the answer. */
    closedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    uniqueIndex("enquiry_questions_one_open")
      .on(t.enquiryId)
      .where(sql`${t.answeredAt} is null and ${t.closedAt} is null`),
    index("enquiry_questions_by_enquiry").on(t.enquiryId, t.askedAt),
    check("enquiry_answer_dated", sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
  ],
);
