import { sql } from "drizzle-orm";
import { check, date, index, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { requests } from "./requests";

/** The reviewer who took a request. The hold ends by itself at `expiresAt`, which each sign of activity puts off. */
export const requestHolds = pgTable(
  "request_holds",
  {
    requestId: uuid()
      .primaryKey()
      .references(() => requests.id),
    holderId: uuid()
      .notNull()
      .references(() => individuals.id),
    takenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index("request_holds_by_holder").on(t.holderId), index("request_holds_by_expiry").on(t.expiresAt)],
);

/** Who has a request open, as each page that shows it says again every so often. */
export const requestViewers = pgTable(
  "request_viewers",
  {
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id),
    seenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.individualId] }), index("request_viewers_by_age").on(t.seenAt)],
);

/** What reviewers tell each other about a request. Never shown to the applicant, never changed (a trigger). */
export const requestNotes = pgTable(
  "request_notes",
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    authorId: uuid()
      .notNull()
      .references(() => individuals.id),
    writtenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    text: text().notNull(),
  },
  (t) => [
    index("request_notes_by_request").on(t.requestId, t.writtenAt),
    check("note_has_words", sql`length(btrim(${t.text})) > 0`),
  ],
);

/** A search of the queue that a reviewer keeps under a name. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: uuid().primaryKey().defaultRandom(),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id),
    name: text().notNull(),
    query: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [unique("saved_views_one_name").on(t.individualId, t.name)],
);

/** The days on which a reviewer was sent the digest: one a day, whatever runs twice. */
export const reviewDigests = pgTable(
  "review_digests",
  {
    individualId: uuid()
      .notNull()
      .references(() => individuals.id),
    day: date().notNull(),
  },
  (t) => [primaryKey({ columns: [t.individualId, t.day] })],
);
