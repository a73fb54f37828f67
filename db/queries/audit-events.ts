import "server-only";
import { and, asc, count, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents } from "@/db/schema";

const told = {
  id: auditEvents.id,
  at: auditEvents.at,
  actorName: auditEvents.actorName,
  action: auditEvents.action,
  detail: auditEvents.detail,
};

/** What the journal tells of: a box, a request, a region by the id of its subject. */
export type HistorySubject = { type: string; id: string };

/** Appends a line to the journal. */
export async function insertAuditEvent(db: Db, event: typeof auditEvents.$inferInsert): Promise<void> {
  await db.insert(auditEvents).values(event);
}

/** The history of one subject, oldest first. */
export async function listAuditEvents(db: Db, type: string, id: string) {
  return db
    .select({ ...told, actorId: auditEvents.actorId })
    .from(auditEvents)
    .where(isAbout({ type, id }))
    .orderBy(asc(auditEvents.id));
}

/** The latest of it, oldest first, and whether there is more before. */
export async function listLatestAuditEvents(db: Db, type: string, id: string, limit: number) {
  const newest = await db
    .select(told)
    .from(auditEvents)
    .where(isAbout({ type, id }))
    .orderBy(desc(auditEvents.id))
    .limit(limit + 1);
  return { events: newest.slice(0, limit).toReversed(), hasMore: newest.length > limit };
}

/** A page of what happened to a subject among the given actions, newest first. */
export async function listEventsAmong(
  db: Db,
  subject: HistorySubject,
  { actions, limit, offset }: { actions: readonly string[]; limit: number; offset: number },
) {
  return db
    .select(told)
    .from(auditEvents)
    .where(and(isAbout(subject), isAmong(actions)))
    .orderBy(desc(auditEvents.id))
    .limit(limit)
    .offset(offset);
}

/** How many such events there are. */
export async function countEventsAmong(db: Db, subject: HistorySubject, actions: readonly string[]): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(auditEvents)
    .where(and(isAbout(subject), isAmong(actions)));
  return row?.total ?? 0;
}

/** What was done to a subject: what was refused is for the journal, and no part of a history. */
function isAbout({ type, id }: HistorySubject): SQL | undefined {
  return and(eq(auditEvents.subjectType, type), eq(auditEvents.subjectId, id), eq(auditEvents.result, "done"));
}

function isAmong(actions: readonly string[]): SQL {
  return inArray(auditEvents.action, [...actions]);
}
