import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  char,
  check,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { mssanteAddresses } from "./addresses";
import { regions } from "./regions";

export const individualKind = pgEnum("individual_kind", ["PER", "INT"]);

/** One person, one login e-mail, one password. */
export const individuals = pgTable(
  "individuals",
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: individualKind().notNull(),
    email: text().notNull().unique("individuals_email_unique"),
    passwordHash: text().notNull(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    professionCode: text().notNull(),
    phone: text(),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    rpps: char({ length: 11 }),
    rppsCheckedAt: timestamp({ withTimezone: true }),
    rppsCheckedById: uuid().references((): AnyPgColumn => individuals.id),
    addressId: uuid()
      .unique("individuals_address_unique")
      .references(() => mssanteAddresses.id),
    isListed: boolean().notNull().default(false),
    isOperator: boolean().notNull().default(false),
    /** For a reviewer: a mail on working days that says what waits. */
    wantsReviewDigest: boolean().notNull().default(true),
    /** The kinds of mail that the person wants no longer (lib/my-account/notices.ts). */
    mutedNotices: text().array().notNull().default([]),
    lastSignInAt: timestamp({ withTimezone: true }),
    /** When the person closed their account: nobody signs in to it any more. */
    closedAt: timestamp({ withTimezone: true }),
    cguVersion: text().notNull(),
    cguAcceptedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("individuals_rpps_unique").on(t.rpps).where(sql`${t.rpps} is not null`),
    check("individual_email_lower_case", sql`${t.email} = lower(${t.email})`),
    check("per_has_rpps", sql`(${t.kind} = 'PER') = (${t.rpps} is not null)`),
    check("rpps_format", sql`${t.rpps} ~ '^[0-9]{11}$'`),
    check("only_an_rpps_is_checked", sql`${t.rppsCheckedAt} is null or ${t.rpps} is not null`),
    check("listed_with_address", sql`not ${t.isListed} or ${t.addressId} is not null`),
  ],
);

/** The regions whose requests a person may decide. */
export const reviewerRegions = pgTable(
  "reviewer_regions",
  {
    individualId: uuid()
      .notNull()
      .references(() => individuals.id),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    grantedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    grantedById: uuid().references(() => individuals.id),
  },
  (t) => [primaryKey({ columns: [t.individualId, t.regionCode] })],
);
