import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { PscClaims } from "@/lib/psc/claims";
import { individuals } from "./individuals";

/**
 * Who came back from Pro Santé Connect in a browser: used once, to sign in, to link an account or to make one. The tokens
 * and the claims are sealed with a key that is not in the database.
 */
export const pscArrivals = pgTable(
  "psc_arrivals",
  {
    id: uuid().primaryKey().defaultRandom(),
    browserHash: text().notNull(),
    subjectNameId: text().notNull(),
    sealedClaims: text().notNull(),
    sealedIdToken: text().notNull(),
    /** When the person last proved themselves there. */
    provedAt: timestamp({ withTimezone: true }).notNull(),
    /** The page that the person wanted. */
    returnPath: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    /** When the person chose to make an account with it. */
    registrationAt: timestamp({ withTimezone: true }),
    usedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index("psc_arrivals_by_browser").on(t.browserHash, t.createdAt),
    check("psc_arrival_ends_after_start", sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

/** The one account that an identity of Pro Santé Connect opens, and what it said of the person the last time. */
export const pscIdentities = pgTable("psc_identities", {
  subjectNameId: text().primaryKey(),
  individualId: uuid()
    .notNull()
    .unique("psc_identities_one_per_individual")
    .references(() => individuals.id, { onDelete: "cascade" }),
  claims: jsonb().$type<PscClaims>().notNull(),
  linkedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  lastSignInAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
