import "server-only";
import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { parkedForms } from "@/db/schema";

/** Keeps a form whose sender was no longer signed in. */
export async function insertParkedForm(db: Db, form: typeof parkedForms.$inferInsert): Promise<void> {
  await db.insert(parkedForms).values(form);
}

/** The newest form kept for this person, browser and page. */
export async function findParkedForm(db: Db, place: { individualId: string; browserHash: string; path: string }) {
  const [row] = await db
    .select({ sealedValues: parkedForms.sealedValues })
    .from(parkedForms)
    .where(
      and(
        eq(parkedForms.individualId, place.individualId),
        eq(parkedForms.browserHash, place.browserHash),
        eq(parkedForms.path, place.path),
        gt(parkedForms.expiresAt, sql`now()`),
      ),
    )
    .orderBy(desc(parkedForms.createdAt))
    .limit(1);
  return row;
}
