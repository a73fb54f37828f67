import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { individuals } from "./individuals";
import { requests } from "./requests";

export const decisionKind = pgEnum("decision_kind", ["approve", "ask", "refuse"]);

export const decisionState = pgEnum("decision_state", [
  "second_look",
  "held",
  "done",
  "taken_back",
  "declined",
  "failed",
]);

/** What a reviewer filled in, as the effect of the decision needs it. */
export type DecisionContent =
  | {
      kind: "approve";
      localPart: string;
      domain: string;
      responsable?: string | undefined;
      overrideReason?: string | undefined;
    }
  | { kind: "ask"; message: string; questions: { field: string; question: string }[] }
  | { kind: "refuse"; refusalReason: string; refusalText: string; correctionInvited: boolean };

/**
 * What a reviewer decided of a request, and what became of it. It takes effect after a short while in which it can be
 * taken back, and after a colleague's second look where the region wants one; until then the request itself is
 * unchanged. A correction is another row: none is ever rewritten once closed.
 */
export const requestDecisions = pgTable(
  "request_decisions",
  {
    id: uuid().primaryKey().defaultRandom(),
    requestId: uuid()
      .notNull()
      .references(() => requests.id),
    /** The version of the request that it was taken on. */
    version: integer().notNull(),
    kind: decisionKind().notNull(),
    content: jsonb().$type<DecisionContent>().notNull(),
    /** The MSSanté address, in lower case, that nobody else can be given until this decision is closed. */
    reservedAddress: text(),
    decidedById: uuid()
      .notNull()
      .references(() => individuals.id),
    decidedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** The network address that it came from, for the journal of its effects. */
    origin: text(),
    /** Why a second reviewer has to confirm it; empty when nobody has to. */
    secondLookReasons: text().array().notNull().default([]),
    confirmedById: uuid().references(() => individuals.id),
    confirmedAt: timestamp({ withTimezone: true }),
    /** When it takes effect, unless it is taken back before. */
    effectiveAt: timestamp({ withTimezone: true }),
    state: decisionState().notNull(),
    closedAt: timestamp({ withTimezone: true }),
    closedById: uuid().references(() => individuals.id),
    /** Why it was taken back, declined, or could not take effect, in French. */
    closedReason: text(),
  },
  (t) => [
    uniqueIndex("request_decisions_one_open").on(t.requestId).where(sql`${t.state} in ('second_look', 'held')`),
    uniqueIndex("request_decisions_address_reserved")
      .on(t.reservedAddress)
      .where(sql`${t.state} in ('second_look', 'held')`),
    index("request_decisions_by_request").on(t.requestId, t.decidedAt),
    index("request_decisions_held").on(t.effectiveAt).where(sql`${t.state} = 'held'`),
    check("decision_closed_at_a_date", sql`(${t.state} in ('second_look', 'held')) = (${t.closedAt} is null)`),
    check("held_until_a_date", sql`${t.state} not in ('held', 'done') or ${t.effectiveAt} is not null`),
    check("confirmed_by_another", sql`${t.confirmedById} is null or ${t.confirmedById} <> ${t.decidedById}`),
    check("confirmed_at_a_date", sql`(${t.confirmedById} is null) = (${t.confirmedAt} is null)`),
    check(
      "no_effect_without_second_look",
      sql`${t.state} not in ('held', 'done') or cardinality(${t.secondLookReasons}) = 0 or ${t.confirmedById} is not null`,
    ),
    check("reserves_when_approving", sql`(${t.kind} = 'approve') = (${t.reservedAddress} is not null)`),
  ],
);
