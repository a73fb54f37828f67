import { sql } from "drizzle-orm";
import { check, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { individualKind, individuals } from "./individuals";
import { pscArrivals } from "./psc";
import { regions } from "./regions";

/** Why the account is made: for itself, before a BAL ORG request, or in the same go as one, unlisted. */
export const registrationPath = pgEnum("registration_path", ["individual", "before_request", "unlisted_with_request"]);

/** An individual account being created, in one browser. */
export const registrations = pgTable(
  "registrations",
  {
    id: uuid().primaryKey().defaultRandom(),
    browserHash: text().notNull(),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    path: registrationPath().notNull(),
    email: text(),
    emailProvedAt: timestamp({ withTimezone: true }),
    kind: individualKind(),
    firstName: text(),
    lastName: text(),
    professionCode: text(),
    rpps: text(),
    phone: text(),
    /** Who they are was told by Pro Santé Connect. */
    pscArrivalId: uuid().references(() => pscArrivals.id, { onDelete: "set null" }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    completedAt: timestamp({ withTimezone: true }),
    individualId: uuid().references(() => individuals.id),
  },
  (t) => [
    uniqueIndex("registrations_one_open_per_browser").on(t.browserHash).where(sql`${t.completedAt} is null`),
    check("registration_email_lower_case", sql`${t.email} = lower(${t.email})`),
    check("proved_email_exists", sql`${t.emailProvedAt} is null or ${t.email} is not null`),
    check(
      "completed_after_proof",
      sql`(${t.completedAt} is null) = (${t.individualId} is null) and (${t.completedAt} is null or ${t.emailProvedAt} is not null)`,
    ),
  ],
);
