import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  char,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { regions } from "./regions";

export const requestStatus = pgEnum("request_status", [
  "draft",
  "submitted",
  "information_requested",
  "approved",
  "refused",
  "withdrawn",
]);

export const structureIdType = pgEnum("structure_id_type", ["FINESS_GEO", "FINESS_JUR", "SIRET", "SIREN"]);

export const refusalReason = pgEnum("refusal_reason", [
  "structure_not_found",
  "structure_not_eligible",
  "responsable_not_verified",
  "duplicate",
  "outside_region",
  "incomplete",
  "other",
]);

/**
 * A request for a BAL ORG, from its first draft to its decision. Never deleted. One more column, `search_document`, is
 * left out: a trigger alone writes it, and only the search of reviewers reads it.
 */
export const requests = pgTable(
  "requests",
  {
    id: uuid().primaryKey().defaultRandom(),
    number: bigint({ mode: "number" }).notNull().unique().generatedAlwaysAsIdentity({ startWith: 1001 }),
    applicantId: uuid()
      .notNull()
      .references(() => individuals.id, { onDelete: "restrict" }),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    status: requestStatus().notNull().default("draft"),
    /** Counts the submissions: a decision names the version it was made on. */
    version: integer().notNull().default(0),

    contactEmail: text(),
    description: text(),

    structureIdType: structureIdType(),
    structureId: text(),
    companyName: text(),
    service: text(),
    street: text(),
    city: text(),
    postalCode: char({ length: 5 }),
    departmentCode: text(),
    phone: text(),
    secondPhone: text(),

    responsableLastName: text(),
    responsableFirstName: text(),
    responsableProfessionCode: text(),
    responsableRpps: char({ length: 11 }),

    paperless: boolean(),
    isListed: boolean(),

    cguVersion: text(),
    cguAcceptedAt: timestamp({ withTimezone: true }),

    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    firstSubmittedAt: timestamp({ withTimezone: true }),
    /** Since when the region has to act: the latest submission. */
    submittedAt: timestamp({ withTimezone: true }),
    withdrawnAt: timestamp({ withTimezone: true }),

    decidedById: uuid().references(() => individuals.id),
    decidedAt: timestamp({ withTimezone: true }),
    refusalReason: refusalReason(),
    refusalText: text(),
    correctionInvited: boolean(),

    /** The refused request that this one corrects. */
    previousRequestId: uuid().references((): AnyPgColumn => requests.id),
    /** 0 when the applicant has answered what was asked, so that it comes back on top of the queue; 1 otherwise. */
    queueRank: smallint().notNull().default(1),
    /** What reviewers search for: checks that failed or may, a likely duplicate, a second look awaited. */
    alerts: text().array().notNull().default([]),
    /** A reviewer said that another request for the same structure may live beside this one. */
    allowsAnother: boolean().notNull().default(false),
  },
  (t) => [
    uniqueIndex("requests_one_live_per_structure")
      .on(t.regionCode, t.structureIdType, t.structureId)
      .where(sql`${t.status} in ('submitted', 'information_requested') and not ${t.allowsAnother}`),
    uniqueIndex("requests_one_draft_per_applicant")
      .on(t.applicantId, t.regionCode)
      .where(sql`${t.status} = 'draft' and ${t.previousRequestId} is null`),
    uniqueIndex("requests_one_correction")
      .on(t.previousRequestId)
      .where(sql`${t.previousRequestId} is not null and ${t.status} <> 'withdrawn'`),
    index("requests_queue").on(t.regionCode, t.status, t.submittedAt, t.id),
    index("requests_queue_by_rank").on(t.regionCode, t.status, t.queueRank, t.submittedAt, t.id),
    index("requests_queue_by_decision").on(
      t.regionCode,
      t.status,
      sql`coalesce(${t.decidedAt}, ${t.submittedAt})`,
      t.id,
    ),
    index("requests_queue_by_name").on(t.regionCode, t.status, sql`(${t.companyName} collate "fr-x-icu")`, t.id),
    index("requests_queue_by_profession").on(t.responsableProfessionCode, t.regionCode, t.status, t.submittedAt, t.id),
    index("requests_queue_by_decider")
      .on(t.decidedById, t.regionCode, t.status, sql`coalesce(${t.decidedAt}, ${t.submittedAt})`, t.id)
      .where(sql`${t.decidedById} is not null`),
    index("requests_queue_of_failed_check")
      .on(t.regionCode, t.status, t.submittedAt, t.id)
      .where(sql`${t.alerts} @> array['failed_check']`),
    index("requests_queue_of_doubtful_check")
      .on(t.regionCode, t.status, t.submittedAt, t.id)
      .where(sql`${t.alerts} @> array['doubtful_check']`),
    index("requests_queue_of_duplicate")
      .on(t.regionCode, t.status, t.submittedAt, t.id)
      .where(sql`${t.alerts} @> array['duplicate']`),
    index("requests_queue_of_second_look")
      .on(t.regionCode, t.status, t.submittedAt, t.id)
      .where(sql`${t.alerts} @> array['second_look']`),
    index("requests_by_first_submission")
      .on(t.regionCode, t.firstSubmittedAt)
      .where(sql`${t.firstSubmittedAt} is not null`),
    index("requests_by_decision")
      .on(t.regionCode, t.decidedAt, t.status, t.refusalReason, t.firstSubmittedAt, t.id)
      .where(sql`${t.decidedAt} is not null`),
    index("requests_by_withdrawal").on(t.regionCode, t.withdrawnAt).where(sql`${t.withdrawnAt} is not null`),
    index("requests_by_applicant").on(t.applicantId, t.createdAt),
    index("requests_by_structure").on(t.structureId),
    index("requests_by_rpps").on(t.responsableRpps),
    index("requests_by_contact").on(sql`lower(${t.contactEmail})`),
    index("requests_by_phone").on(t.phone),
    index("requests_by_second_phone").on(t.secondPhone),
    index("requests_by_postal_code").on(t.postalCode),
    index("requests_by_previous").on(t.previousRequestId).where(sql`${t.previousRequestId} is not null`),
    check(
      "complete_once_submitted",
      sql`${t.status} in ('draft', 'withdrawn') or (
        ${t.contactEmail} is not null and ${t.description} is not null and ${t.structureIdType} is not null
        and ${t.structureId} is not null and ${t.companyName} is not null and ${t.city} is not null
        and ${t.postalCode} is not null and ${t.departmentCode} is not null and ${t.phone} is not null
        and ${t.responsableLastName} is not null and ${t.responsableFirstName} is not null
        and ${t.responsableProfessionCode} is not null and ${t.responsableRpps} is not null
        and ${t.paperless} is not null and ${t.isListed} is not null
        and ${t.cguVersion} is not null and ${t.cguAcceptedAt} is not null
        and ${t.firstSubmittedAt} is not null and ${t.submittedAt} is not null and ${t.version} > 0)`,
    ),
    check(
      "decided_by_someone",
      sql`(${t.status} in ('approved', 'refused')) = (${t.decidedById} is not null) and (${t.decidedById} is null) = (${t.decidedAt} is null)`,
    ),
    check(
      "refused_with_reason",
      sql`(${t.status} = 'refused') = (${t.refusalReason} is not null and ${t.refusalText} is not null and ${t.correctionInvited} is not null)`,
    ),
    check("not_decided_by_applicant", sql`${t.decidedById} is null or ${t.decidedById} <> ${t.applicantId}`),
    check("withdrawn_at_a_date", sql`(${t.status} = 'withdrawn') = (${t.withdrawnAt} is not null)`),
    check("queue_rank_known", sql`${t.queueRank} in (0, 1)`),
    check("alerts_known", sql`${t.alerts} <@ array['failed_check', 'doubtful_check', 'duplicate', 'second_look']`),
    check("request_rpps_format", sql`${t.responsableRpps} ~ '^[0-9]{11}$'`),
    check("request_postal_code_format", sql`${t.postalCode} ~ '^[0-9]{5}$'`),
  ],
);

/**
 * What was typed into a draft and has to be corrected, field by field, as typed. Kept beside the row, which holds valid
 * values only, so that a wrong one is found again later and on another device.
 */
export const pendingValues = pgTable("pending_values", {
  requestId: uuid()
    .primaryKey()
    .references(() => requests.id),
  values: jsonb().$type<Record<string, string>>().notNull(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** What was sent, as it was sent: one row per submission. */
export const requestVersions = pgTable(
  "request_versions",
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    version: integer().notNull(),
    content: jsonb().$type<Record<string, string | boolean | null>>().notNull(),
    submittedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    submittedById: uuid()
      .notNull()
      .references(() => individuals.id),
  },
  (t) => [unique("request_versions_once").on(t.requestId, t.version)],
);
