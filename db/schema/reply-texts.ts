import { sql } from "drizzle-orm";
import { boolean, check, integer, pgEnum, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { regions } from "./regions";
import { refusalReason } from "./requests";

export const replyUse = pgEnum("reply_use", ["ask", "refuse"]);

/**
 * The texts that a region answers with, one row per version: the latest of a slug is in service, and none is ever
 * changed (a trigger). A text of the starting set that a region has not changed has no row here.
 */
export const replyTexts = pgTable(
  "reply_texts",
  {
    id: uuid().primaryKey().defaultRandom(),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    slug: text().notNull(),
    version: integer().notNull(),
    use: replyUse().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    /** The reason that a refusal with this text starts from. */
    refusalReason: refusalReason(),
    /** The fields that a question with this text is about. */
    fields: text().array().notNull().default([]),
    isArchived: boolean().notNull().default(false),
    writtenById: uuid()
      .notNull()
      .references(() => individuals.id),
    writtenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    unique("reply_texts_one_version").on(t.regionCode, t.slug, t.version),
    check("reply_slug_format", sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("reply_version_positive", sql`${t.version} > 0`),
    check("reply_reason_of_refusal", sql`${t.use} = 'refuse' or ${t.refusalReason} is null`),
  ],
);
