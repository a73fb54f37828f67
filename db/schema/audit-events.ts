import { sql } from "drizzle-orm";
import { bigint, check, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { SessionMethod } from "@/lib/accounts/session-method";
import type { EventResult } from "@/lib/journal/results";
import type { EventCategory } from "@/lib/journal/retention";

/**
 * Who did what, when, from where and why. No foreign keys: the journal outlives what it speaks of. A trigger refuses
 * changing a row, and deleting one before its category's time; another links it at commit (`journal_links`).
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    actorId: uuid(),
    actorName: text().notNull(),
    /** How the person had proved who they are; null for a job, or somebody not signed in. */
    method: text().$type<SessionMethod>(),
    origin: text(),
    action: text().notNull(),
    result: text().$type<EventResult>().notNull().default("done"),
    category: text().$type<EventCategory>().notNull().default("right"),
    subjectType: text().notNull(),
    subjectId: uuid().notNull(),
    regionCode: text(),
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    index("audit_events_by_subject").on(t.subjectType, t.subjectId, t.id),
    index("audit_events_by_actor").on(t.actorId, t.at, t.id),
    index("audit_events_by_time").on(t.at, t.id),
    index("audit_events_by_region").on(t.regionCode, t.at, t.id),
    index("audit_events_by_action").on(t.action, t.at, t.id),
    index("audit_events_not_done").on(t.result, t.at, t.id).where(sql`${t.result} <> 'done'`),
    check("audit_events_known_result", sql`${t.result} in ('done', 'refused', 'failed')`),
    check("audit_events_known_category", sql`${t.category} in ('access', 'failure', 'operation', 'right')`),
    check("audit_events_failure", sql`(${t.result} = 'done') = (${t.category} <> 'failure')`),
  ],
);
