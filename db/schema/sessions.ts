import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";

/** How a person proved who they are: since the last proof, when there were several in one session. */
export const sessionMethod = pgEnum("session_method", [
  "password_and_code",
  "registration",
  "password_and_factor",
  "password_and_trusted_browser",
  "passkey",
  "psc",
]);

/** A signed-in browser. The cookie carries only the id. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid().primaryKey().defaultRandom(),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id, { onDelete: "cascade" }),
    method: sessionMethod().notNull(),
    browser: text(),
    browserHash: text(),
    origin: text(),
    /** What Pro Santé Connect wants back at sign-out, sealed; erased with the session. */
    sealedPscIdToken: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When a factor was last entered: sensitive acts ask for a recent one. */
    provedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    lastSeenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index("sessions_by_individual").on(t.individualId),
    check("session_ends_after_start", sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

/** A link to choose a new password: valid once, and briefly. */
export const passwordResets = pgTable(
  "password_resets",
  {
    id: uuid().primaryKey().defaultRandom(),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id, { onDelete: "cascade" }),
    tokenHash: text().notNull().unique(),
    /** The browser that asked for it: the link works in no other. */
    browserHash: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index("password_resets_by_individual").on(t.individualId, t.browserHash)],
);
