import { index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";

/** What a person typed when their session had ended: sealed, and given back to them once they have signed in again. */
export const parkedForms = pgTable(
  "parked_forms",
  {
    id: uuid().primaryKey().defaultRandom(),
    browserHash: text().notNull(),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id, { onDelete: "cascade" }),
    path: text().notNull(),
    sealedValues: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index("parked_forms_by_place").on(t.individualId, t.path, t.createdAt)],
);
