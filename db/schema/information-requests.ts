import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { requests } from "./requests";

/** What a reviewer asked the applicant, field by field, and the answer. */
export const informationRequests = pgTable(
  "information_requests",
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    askedById: uuid()
      .notNull()
      .references(() => individuals.id),
    askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    message: text().notNull(),
    questions: jsonb().$type<{ field: string; question: string }[]>().notNull().default([]),
    answer: text(),
    answeredAt: timestamp({ withTimezone: true }),
    /** The reviewer took the examination up again without waiting for an answer. */
    cancelledAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    uniqueIndex("information_requests_one_open")
      .on(t.requestId)
      .where(sql`${t.answeredAt} is null and ${t.cancelledAt} is null`),
    index("information_requests_by_request").on(t.requestId, t.askedAt),
    check("answered_with_words", sql`(${t.answeredAt} is null) = (${t.answer} is null)`),
    check("answered_or_cancelled", sql`${t.answeredAt} is null or ${t.cancelledAt} is null`),
  ],
);
