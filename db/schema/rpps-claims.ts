import { sql } from "drizzle-orm";
import { char, check, index, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { regions } from "./regions";

export const rppsClaimOutcome = pgEnum("rpps_claim_outcome", ["accepted", "refused", "withdrawn"]);

/** An RPPS number that a person without one says is theirs, and that no register confirmed: their region decides. */
export const rppsClaims = pgTable(
  "rpps_claims",
  {
    id: uuid().primaryKey().defaultRandom(),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    rpps: char({ length: 11 }).notNull(),
    professionCode: text().notNull(),
    /** What the register said of the number when it was declared, as a French sentence. */
    finding: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    outcome: rppsClaimOutcome(),
    decidedAt: timestamp({ withTimezone: true }),
    decidedById: uuid().references(() => individuals.id),
    reason: text(),
  },
  (t) => [
    uniqueIndex("rpps_claims_one_open").on(t.individualId).where(sql`${t.outcome} is null`),
    index("rpps_claims_to_decide").on(t.regionCode, t.createdAt).where(sql`${t.outcome} is null`),
    check("claimed_rpps_format", sql`${t.rpps} ~ '^[0-9]{11}$'`),
    check("claim_decided_at_a_date", sql`(${t.outcome} is null) = (${t.decidedAt} is null)`),
    check(
      "claim_decided_by_someone_else",
      sql`(coalesce(${t.outcome} in ('accepted', 'refused'), false)) = (${t.decidedById} is not null and ${t.reason} is not null)
        and ${t.decidedById} is distinct from ${t.individualId}`,
    ),
  ],
);
