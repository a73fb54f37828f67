import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { bytea } from "./bytea";
import { individuals } from "./individuals";

export const register = pgEnum("register", ["finess", "professionals", "mailboxes"]);

/** `waiting` for a worker; `refused` by its content; `failed` for another reason, or with the process that read it. */
export const registerCopyStatus = pgEnum("register_copy_status", [
  "waiting",
  "running",
  "in_service",
  "replaced",
  "unchanged",
  "refused",
  "failed",
]);

/** One row per import of a register, whatever came of it. The copy in service is the one that people search. */
export const registerCopies = pgTable(
  "register_copies",
  {
    id: uuid().primaryKey().defaultRandom(),
    register: register().notNull(),
    status: registerCopyStatus().notNull(),
    /** The file's name, or the URL without what may be secret in it. */
    sourceName: text().notNull(),
    sourceSha256: text(),
    /** The date of the data, which the file or its name says. */
    dataDate: date(),
    requestedById: uuid().references(() => individuals.id),
    isForced: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    startedAt: timestamp({ withTimezone: true }),
    /** Written while it runs: what has not moved for minutes has died. */
    movedAt: timestamp({ withTimezone: true }),
    endedAt: timestamp({ withTimezone: true }),
    bytesTotal: bigint({ mode: "number" }),
    bytesRead: bigint({ mode: "number" }).notNull().default(0),
    linesRead: integer().notNull().default(0),
    /** Lines that the product has no use for, by a rule: not errors. */
    linesLeftOut: integer().notNull().default(0),
    linesRefused: integer().notNull().default(0),
    rowsKept: integer(),
    rowsChanged: integer(),
    rowsNew: integer(),
    rowsGone: integer(),
    /** A sentence in French: why it was refused or failed, and what to do. */
    message: text(),
  },
  (t) => [
    uniqueIndex("register_copies_one_in_service").on(t.register).where(sql`${t.status} = 'in_service'`),
    index("register_copies_by_date").on(t.register, t.createdAt),
    check(
      "register_copy_served_with_its_date",
      sql`${t.status} not in ('in_service', 'replaced', 'unchanged') or (${t.dataDate} is not null and ${t.endedAt} is not null)`,
    ),
    check(
      "register_copy_ended_with_a_reason",
      sql`${t.status} not in ('refused', 'failed') or (${t.message} is not null and ${t.endedAt} is not null)`,
    ),
  ],
);

/** The lines that an import refused, each with its reason in French. */
export const registerRefusedLines = pgTable(
  "register_refused_lines",
  {
    copyId: uuid()
      .notNull()
      .references(() => registerCopies.id, { onDelete: "cascade" }),
    line: integer().notNull(),
    reason: text().notNull(),
  },
  (t) => [index("register_refused_lines_by_copy").on(t.copyId, t.line)],
);

/** A file sent by an operator, until its import has ended: any worker may read it, so it is in the database. */
export const registerUploads = pgTable("register_uploads", {
  id: uuid().primaryKey().defaultRandom(),
  copyId: uuid().references(() => registerCopies.id, { onDelete: "cascade" }),
  fileName: text().notNull(),
  uploadedById: uuid()
    .notNull()
    .references(() => individuals.id),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** Set once the whole file has arrived. */
  completedAt: timestamp({ withTimezone: true }),
});

export const registerUploadChunks = pgTable(
  "register_upload_chunks",
  {
    uploadId: uuid()
      .notNull()
      .references(() => registerUploads.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    bytes: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.uploadId, t.position] })],
);
