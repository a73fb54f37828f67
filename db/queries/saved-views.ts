import "server-only";
import { and, count, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { savedViews } from "@/db/schema";

/** The searches that a person keeps, by name. */
export async function listViewsOf(db: Db, individualId: string) {
  return db
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(eq(savedViews.individualId, individualId))
    .orderBy(sql`${savedViews.name} collate "fr-x-icu"`);
}

/** How many searches a person keeps. */
export async function countViewsOf(db: Db, individualId: string): Promise<number> {
  const [row] = await db.select({ count: count() }).from(savedViews).where(eq(savedViews.individualId, individualId));
  return row?.count ?? 0;
}

/** Keeps a search; `false` when the person has one of this name already. */
export async function insertView(tx: Db, view: typeof savedViews.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(savedViews).values(view).onConflictDoNothing().returning({ id: savedViews.id });
  return rows.length > 0;
}

const ownView = (individualId: string, id: string) =>
  and(eq(savedViews.id, id), eq(savedViews.individualId, individualId));

/** Gives another name to a search of this person; `undefined` when they have no such one. */
export async function renameView(tx: Db, individualId: string, { id, name }: { id: string; name: string }) {
  const [row] = await tx
    .update(savedViews)
    .set({ name })
    .where(ownView(individualId, id))
    .returning({ id: savedViews.id });
  return row;
}

/** Forgets a search of this person; one that is gone already stays gone. */
export async function deleteView(tx: Db, individualId: string, id: string): Promise<void> {
  await tx.delete(savedViews).where(ownView(individualId, id));
}
