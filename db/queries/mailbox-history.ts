import "server-only";
import { and, count, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents } from "@/db/schema";

function eventsOf(mailboxId: string, actions: string[]): SQL | undefined {
  return and(
    eq(auditEvents.subjectType, "mailbox"),
    eq(auditEvents.subjectId, mailboxId),
    inArray(auditEvents.action, actions),
  );
}

/** What happened in a box among the given actions, newest first. */
export async function listMailboxEvents(
  db: Db,
  mailboxId: string,
  { actions, limit, offset }: { actions: string[]; limit: number; offset: number },
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
    .where(eventsOf(mailboxId, actions))
    .orderBy(desc(auditEvents.id))
    .limit(limit)
    .offset(offset);
}

/** How many such events there are. */
export async function countMailboxEvents(db: Db, mailboxId: string, actions: string[]): Promise<number> {
  const [row] = await db.select({ total: count() }).from(auditEvents).where(eventsOf(mailboxId, actions));
  return row?.total ?? 0;
}
