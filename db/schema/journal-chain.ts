import { bigint, date, integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import type { VerificationOutcome } from "@/lib/journal/verify/outcome";
import { bytea } from "./bytea";

/**
 * One link per line of the journal, in the order of commits, written by a trigger when the transaction commits. `hash`
 * is of the link before, of this one, and of `contentHash`, which is of all that the line says. It stays when the line
 * is erased. Never changed nor deleted.
 */
export const journalLinks = pgTable(
  "journal_links",
  {
    /** The day of the commit, in Paris. */
    day: date().notNull(),
    /** From 1 each day, without gap. */
    position: integer().notNull(),
    linkedAt: timestamp({ withTimezone: true }).notNull(),
    eventId: bigint({ mode: "number" }).notNull().unique("journal_links_once_an_event"),
    category: text().notNull(),
    contentHash: bytea().notNull(),
    hash: bytea().notNull(),
  },
  (t) => [primaryKey({ name: "journal_links_in_order", columns: [t.day, t.position] })],
);

/** How many links each day has, and the hash of its last: the latest row is the head of the chain. */
export const journalDays = pgTable("journal_days", {
  day: date().primaryKey(),
  links: integer().notNull(),
  hash: bytea().notNull(),
});

/** The head at some moment, signed with a key that is not in the database (`lib/journal/seal`). */
export const journalSeals = pgTable("journal_seals", {
  /** From 1, without gap. */
  number: integer().primaryKey(),
  sealedAt: timestamp({ withTimezone: true }).notNull(),
  day: date().notNull(),
  position: integer().notNull(),
  hash: bytea().notNull(),
  signature: bytea().notNull(),
});

/** What came of each nightly verification. */
export const journalVerifications = pgTable("journal_verifications", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  startedAt: timestamp({ withTimezone: true }).notNull(),
  finishedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  outcome: jsonb().$type<VerificationOutcome>().notNull(),
});
