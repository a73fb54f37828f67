import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { individuals } from "./individuals";

/** A passkey of a person (WebAuthn credential). */
export const passkeys = pgTable(
  "passkeys",
  {
    /** The credential id, in base64url. */
    id: text().primaryKey(),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** The COSE public key, in base64url. */
    publicKey: text().notNull(),
    signatureCounter: bigint({ mode: "number" }).notNull(),
    transports: text().array().notNull().default([]),
    isBackedUp: boolean().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    lastUsedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index("passkeys_by_individual").on(t.individualId)],
);

/** An application that shows codes (TOTP, RFC 6238). Its secret is sealed with a key that is not in the database. */
export const totpFactors = pgTable(
  "totp_factors",
  {
    id: uuid().primaryKey().defaultRandom(),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id, { onDelete: "cascade" }),
    name: text().notNull(),
    sealedSecret: text().notNull(),
    /** The step (thirty seconds) of the last code accepted: none is accepted twice, nor an older one. */
    lastStep: bigint({ mode: "number" }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When its first code proved that it was set up; it counts for nothing before. */
    confirmedAt: timestamp({ withTimezone: true }),
    lastUsedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index("totp_factors_by_individual").on(t.individualId)],
);

/** Codes for the day when the other factors are lost: shown once, stored hashed, each used once. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    id: uuid().primaryKey().defaultRandom(),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id, { onDelete: "cascade" }),
    codeHash: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    usedAt: timestamp({ withTimezone: true }),
  },
  (t) => [uniqueIndex("recovery_codes_of_individual").on(t.individualId, t.codeHash)],
);

export const challengePurpose = pgEnum("challenge_purpose", ["enrol", "sign_in", "proof"]);

/** What a browser was asked to sign with a passkey, or, between password and second factor, who it is asked of. */
export const factorChallenges = pgTable(
  "factor_challenges",
  {
    id: uuid().primaryKey().defaultRandom(),
    purpose: challengePurpose().notNull(),
    browserHash: text().notNull(),
    /** Absent when a passkey alone is to tell who signs in. */
    individualId: uuid().references(() => individuals.id, { onDelete: "cascade" }),
    /** In base64url. */
    challenge: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index("factor_challenges_by_browser").on(t.browserHash, t.purpose, t.createdAt),
    check("challenge_ends_after_start", sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

/** A browser in which a person need not type the mailed code for a while. */
export const trustedBrowsers = pgTable(
  "trusted_browsers",
  {
    id: uuid().primaryKey().defaultRandom(),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id, { onDelete: "cascade" }),
    browserHash: text().notNull(),
    browser: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index("trusted_browsers_by_individual").on(t.individualId, t.browserHash)],
);
