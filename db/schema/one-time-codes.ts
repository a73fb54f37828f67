import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";

export const codePurpose = pgEnum("code_purpose", [
  "sign_in",
  "sign_up",
  "association",
  "email_change",
  "proof",
  "connection_enquiry",
]);

/** A six-digit code sent by mail, stored hashed, bound to one e-mail, purpose and browser. */
export const oneTimeCodes = pgTable(
  "one_time_codes",
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text().notNull(),
    individualId: uuid().references(() => individuals.id, { onDelete: "cascade" }),
    purpose: codePurpose().notNull(),
    browserHash: text().notNull(),
    codeHash: text().notNull(),
    attempts: integer().notNull().default(0),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    consumedAt: timestamp({ withTimezone: true }),
    supersededAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    uniqueIndex("one_time_codes_newest_only")
      .on(t.email, t.purpose, t.browserHash)
      .where(sql`${t.consumedAt} is null and ${t.supersededAt} is null`),
    index("one_time_codes_by_browser").on(t.browserHash, t.purpose, t.createdAt),
    check("code_attempts_limited", sql`${t.attempts} between 0 and 5`),
    check("code_email_lower_case", sql`${t.email} = lower(${t.email})`),
  ],
);
