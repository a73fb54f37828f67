import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";

/** A login e-mail that replaced another, and the link by which the owner of the former one may undo it. */
export const emailChanges = pgTable(
  "email_changes",
  {
    id: uuid().primaryKey().defaultRandom(),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id, { onDelete: "cascade" }),
    formerEmail: text().notNull(),
    newEmail: text().notNull(),
    undoTokenHash: text().notNull().unique(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    undoUntil: timestamp({ withTimezone: true }).notNull(),
    /** When its link was used, or lost its meaning. */
    endedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index("email_changes_by_individual").on(t.individualId, t.createdAt),
    check(
      "email_change_in_lower_case",
      sql`${t.formerEmail} = lower(${t.formerEmail}) and ${t.newEmail} = lower(${t.newEmail})`,
    ),
    check("email_change_changes", sql`${t.formerEmail} <> ${t.newEmail}`),
  ],
);
