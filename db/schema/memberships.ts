import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { mailboxes } from "./mailboxes";

export const membershipRole = pgEnum("membership_role", ["responsable", "gestionnaire", "redacteur", "lecteur"]);

/**
 * Who may use which BAL ORG, as what. `endsAt` is the planned end, `endedAt` the real one: a row without `endedAt`
 * is current. A trigger refuses, at commit, a box without its one responsable.
 */
export const memberships = pgTable(
  "memberships",
  {
    id: uuid().primaryKey().defaultRandom(),
    mailboxId: uuid()
      .notNull()
      .references(() => mailboxes.id),
    individualId: uuid()
      .notNull()
      .references(() => individuals.id),
    role: membershipRole().notNull(),
    startsAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    endsAt: timestamp({ withTimezone: true }),
    /** When the managers were told that the planned end is near. */
    endRemindedAt: timestamp({ withTimezone: true }),
    addedById: uuid()
      .notNull()
      .references(() => individuals.id),
    endedAt: timestamp({ withTimezone: true }),
    endedById: uuid().references(() => individuals.id),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("memberships_one_per_person").on(t.mailboxId, t.individualId).where(sql`${t.endedAt} is null`),
    uniqueIndex("memberships_one_responsable")
      .on(t.mailboxId)
      .where(sql`${t.role} = 'responsable' and ${t.endedAt} is null`),
    index("memberships_by_individual").on(t.individualId).where(sql`${t.endedAt} is null`),
    index("memberships_by_end").on(t.endsAt).where(sql`${t.endedAt} is null and ${t.endsAt} is not null`),
    check("membership_ends_after_start", sql`${t.endsAt} is null or ${t.endsAt} > ${t.startsAt}`),
    check("responsable_has_no_planned_end", sql`${t.role} <> 'responsable' or ${t.endsAt} is null`),
  ],
);
