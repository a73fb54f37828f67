import "server-only";
import { and, count, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents } from "@/db/schema";

type Subject = { type: "region"; id: string };

function eventsOf({ type, id }: Subject, actions: readonly string[]): SQL | undefined {
  return and(
    eq(auditEvents.subjectType, type),
    eq(auditEvents.subjectId, id),
    inArray(auditEvents.action, [...actions]),
  );
}

/** What happened to a region among the given actions, newest first. */
export async function listRegionEvents(
  db: Db,
  region: Subject,
  { actions, limit, offset }: { actions: readonly string[]; limit: number; offset: number },
) {
  return db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      actorName: auditEvents.actorName,
      action: auditEvents.action,
      detail: auditEvents.detail,
    })
    .from(auditEvents)
    .where(eventsOf(region, actions))
    .orderBy(desc(auditEvents.id))
    .limit(limit)
    .offset(offset);
}

/** How many such events there are. */
export async function countRegionEvents(db: Db, region: Subject, actions: readonly string[]): Promise<number> {
  const [row] = await db.select({ total: count() }).from(auditEvents).where(eventsOf(region, actions));
  return row?.total ?? 0;
}
