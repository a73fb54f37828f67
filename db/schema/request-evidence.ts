import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { register } from "./register-copies";
import { requests } from "./requests";

export const requestPart = pgEnum("request_part", ["structure", "responsable"]);

/**
 * What a register said when the applicant picked the structure or the responsable: beside what was typed, so that it is
 * always known which value is whose.
 */
export const requestRegisterValues = pgTable(
  "request_register_values",
  {
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    part: requestPart().notNull(),
    register: register().notNull(),
    /** The FINESS number of the establishment, or the RPPS number of the professional. */
    identifier: text().notNull(),
    /** The date of the register's data. */
    dataDate: date().notNull(),
    /** By name of a field of the request, as that field stores it. */
    values: jsonb().$type<Record<string, string>>().notNull(),
    pickedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.part] }),
    check(
      "register_values_of_their_register",
      sql`(${t.part} = 'structure') = (${t.register} = 'finess') and (${t.part} = 'responsable') = (${t.register} = 'professionals')`,
    ),
  ],
);

export const checkOccasion = pgEnum("check_occasion", ["submission", "review"]);

export type StoredCheck = {
  code: string;
  verdict: "pass" | "warn" | "fail" | "unknown";
  /** In French. */
  sentence: string;
  /** In French, what it was checked against: «FINESS», «le numéro lui-même». */
  source: string;
  /** The date of that source's data (`yyyy-mm-dd`), when it has one. */
  sourceDate: string | null;
  /** Word by word, what was typed against what the source says; a word of one of them alone has no other. */
  difference?: { typed: string | null; register: string | null }[] | undefined;
};

/** The verdicts of the checks, at each submission and at the latest time that a reviewer asked for them again. */
export const requestChecks = pgTable(
  "request_checks",
  {
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    version: integer().notNull(),
    occasion: checkOccasion().notNull(),
    takenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    checks: jsonb().$type<StoredCheck[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.version, t.occasion] })],
);

export const likenessKind = pgEnum("likeness_kind", ["request", "mailbox"]);

/** «Ce n'est pas le même»: a reviewer told two things apart, once and for all. For two requests, either way round. */
export const distinctions = pgTable(
  "distinctions",
  {
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    otherKind: likenessKind().notNull(),
    otherId: uuid().notNull(),
    saidById: uuid()
      .notNull()
      .references(() => individuals.id),
    saidAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.otherKind, t.otherId] }),
    index("distinctions_by_other").on(t.otherId),
    check("distinct_from_another", sql`${t.otherId} <> ${t.requestId}`),
  ],
);
