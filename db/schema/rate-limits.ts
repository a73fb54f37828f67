import { integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

/** How often something limited happened in a window of time; counted here so that it holds across processes. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text().notNull(),
    windowStart: timestamp({ withTimezone: true }).notNull(),
    count: integer().notNull().default(1),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] })],
);
