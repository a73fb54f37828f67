import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";

export const sessionMethod = pgEnum("session_method", ["password_and_code", "registration"]);

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
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
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
export const passwordResets = pgTable("password_resets", {
  id: uuid().primaryKey().defaultRandom(),
  individualId: uuid()
    .notNull()
    .references(() => individuals.id, { onDelete: "cascade" }),
  tokenHash: text().notNull().unique(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  usedAt: timestamp({ withTimezone: true }),
});
