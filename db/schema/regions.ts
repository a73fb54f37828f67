import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** A region is a portal: its code is the INSEE region code («76» is Occitanie), never to be mixed with a department code. */
export const regions = pgTable(
  "regions",
  {
    code: text().primaryKey(),
    name: text().notNull().unique(),
    isOpen: boolean().notNull().default(false),
    closedMessage: text(),
    serviceCentreName: text().notNull(),
    supportEmail: text().notNull(),
    supportUrl: text(),
    targetHours: integer().notNull().default(72),
    /** What a second reviewer has to confirm before it takes effect. */
    secondLook: text().array().notNull().default([]),
  },
  (t) => [
    check("region_code_format", sql`${t.code} ~ '^[0-9]{2,3}$'`),
    check(
      "second_look_known",
      sql`${t.secondLook} <@ array['other_operator_box', 'responsable_not_found', 'address_edited']`,
    ),
    check("region_target_positive", sql`${t.targetHours} > 0`),
    check("closed_region_says_what_to_do", sql`${t.isOpen} or ${t.closedMessage} is not null`),
  ],
);

/** The MSSanté domain that a region gives to a profession (code of TRE_G15). */
export const regionDomains = pgTable(
  "region_domains",
  {
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    professionCode: text().notNull(),
    domain: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regionCode, t.professionCode] }),
    check("region_domain_lower_case", sql`${t.domain} = lower(${t.domain}) and ${t.domain} like '%.mssante.fr'`),
  ],
);
