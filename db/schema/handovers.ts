import { sql } from "drizzle-orm";
import { boolean, check, index, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { mailboxes } from "./mailboxes";

/** By the responsable, or by the service centre when the responsable is gone. */
export const handoverKind = pgEnum("handover_kind", ["handover", "rescue"]);

export const handoverState = pgEnum("handover_state", [
  "to_confirm",
  "open",
  "accepted",
  "declined",
  "taken_back",
  "refused",
  "objected",
  "expired",
  "dropped",
]);

/**
 * Somebody is asked to answer for a BAL ORG. A rescue waits for a second reviewer, then for the time in which the
 * responsable can object; the named person accepts last. None is ever rewritten once closed.
 */
export const handovers = pgTable(
  "handovers",
  {
    id: uuid().primaryKey().defaultRandom(),
    mailboxId: uuid()
      .notNull()
      .references(() => mailboxes.id),
    kind: handoverKind().notNull(),
    state: handoverState().notNull(),
    proposedById: uuid()
      .notNull()
      .references(() => individuals.id),
    proposedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** Who answers for the box until the named person accepts. */
    formerId: uuid()
      .notNull()
      .references(() => individuals.id),
    /** They lose access then, instead of becoming gestionnaire. */
    formerLeaves: boolean().notNull(),
    successorId: uuid()
      .notNull()
      .references(() => individuals.id),
    /** Why the service centre steps in, and how it knows. */
    reason: text(),
    evidence: text(),
    confirmedById: uuid().references(() => individuals.id),
    confirmedAt: timestamp({ withTimezone: true }),
    isFormerGone: boolean().notNull().default(false),
    /** From when the named person may accept. */
    opensAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    /** When the named person was asked by mail. */
    askedAt: timestamp({ withTimezone: true }),
    closedAt: timestamp({ withTimezone: true }),
    closedById: uuid().references(() => individuals.id),
    closedReason: text(),
  },
  (t) => [
    uniqueIndex("handovers_one_open").on(t.mailboxId).where(sql`${t.state} in ('to_confirm', 'open')`),
    index("handovers_by_mailbox").on(t.mailboxId, t.proposedAt),
    check("handover_closed_at_a_date", sql`(${t.state} in ('to_confirm', 'open')) = (${t.closedAt} is null)`),
    check("handover_to_somebody_else", sql`${t.successorId} <> ${t.formerId}`),
    check("rescue_explained", sql`${t.kind} = 'handover' or (${t.reason} is not null and ${t.evidence} is not null)`),
    check("rescue_confirmed_by_another", sql`${t.confirmedById} is null or ${t.confirmedById} <> ${t.proposedById}`),
    check("rescue_confirmed_at_a_date", sql`(${t.confirmedById} is null) = (${t.confirmedAt} is null)`),
    check(
      "no_rescue_by_one_alone",
      sql`${t.kind} = 'handover' or ${t.state} not in ('open', 'accepted') or ${t.confirmedById} is not null`,
    ),
  ],
);
