import { sql } from "drizzle-orm";
import { check, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

export const addressKind = pgEnum("address_kind", ["PER", "ORG"]);

/**
 * Every MSSanté address ever given. A row is never changed nor deleted (a trigger refuses it), so that an address
 * can't reach somebody else later.
 */
export const mssanteAddresses = pgTable(
  "mssante_addresses",
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: addressKind().notNull(),
    address: text().notNull().unique("mssante_addresses_unique_for_ever"),
    display: text().notNull(),
    localPart: text().notNull(),
    domain: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    check("address_is_lower_case_display", sql`${t.address} = lower(${t.display})`),
    check("address_is_its_parts", sql`${t.address} = ${t.localPart} || '@' || ${t.domain}`),
    check(
      "address_format",
      sql`${t.localPart} ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' and length(${t.localPart}) <= 64 and length(${t.address}) <= 254`,
    ),
  ],
);
