import { pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { regions } from "./regions";

/** A structure that asks its region to deploy the service there. */
export const connectionEnquiries = pgTable("connection_enquiries", {
  id: uuid().primaryKey().defaultRandom(),
  regionCode: text()
    .notNull()
    .references(() => regions.code),
  structureName: text().notNull(),
  finess: text(),
  contactName: text().notNull(),
  email: text().notNull(),
  phone: text(),
  message: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
