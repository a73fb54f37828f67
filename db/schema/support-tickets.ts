import { integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { regions } from "./regions";

/** Help that somebody asked a region’s service centre for. What they wrote is in the mail alone. */
export const supportTickets = pgTable("support_tickets", {
  id: uuid().primaryKey(),
  number: integer().notNull().generatedAlwaysAsIdentity().unique(),
  regionCode: text()
    .notNull()
    .references(() => regions.code),
  individualId: uuid().references(() => individuals.id),
  category: text().notNull(),
  /** The page of the site that it is about. */
  page: text(),
  /** The reference of the error that they were shown. */
  errorReference: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
