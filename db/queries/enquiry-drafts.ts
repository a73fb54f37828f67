import "server-only";
import { and, eq, gt, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { connectionEnquiryDrafts as drafts } from "@/db/schema";
import type { PickedStructure } from "@/db/schema/connection-enquiries";

export type EnquiryDraft = typeof drafts.$inferSelect;

const daysKept = 30;

const present = sql`clock_timestamp()`;
const later = sql`${present} + make_interval(days => ${daysKept}::int)`;
const isAlive = gt(drafts.expiresAt, present);
const ofBrowser = (browserHash: string): SQL | undefined => and(eq(drafts.browserHash, browserHash), isAlive);

/** The draft of this browser. */
export async function findDraftOfBrowser(db: Db, browserHash: string): Promise<EnquiryDraft | undefined> {
  const [draft] = await db.select().from(drafts).where(ofBrowser(browserHash));
  return draft;
}

/** The same, held until the transaction ends: sending it twice at once is settled here. */
export async function lockDraftOfBrowser(tx: Db, browserHash: string): Promise<EnquiryDraft | undefined> {
  const [draft] = await tx.select().from(drafts).where(ofBrowser(browserHash)).for("update");
  return draft;
}

/** A draft by its id, in whatever browser. */
export async function findEnquiryDraft(db: Db, id: string): Promise<EnquiryDraft | undefined> {
  const [draft] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, id), isAlive));
  return draft;
}

/** Adds what was typed to the draft of this browser, and starts one where there is none. */
export async function saveEnquiryDraft(
  db: Db,
  browserHash: string,
  typed: Record<string, string>,
): Promise<EnquiryDraft> {
  const alive = (kept: SQL, anew: SQL) => sql`case when ${drafts.expiresAt} > ${present} then ${kept} else ${anew} end`;
  const [draft] = await db
    .insert(drafts)
    .values({ browserHash, typed, expiresAt: later })
    .onConflictDoUpdate({
      target: drafts.browserHash,
      set: {
        typed: alive(sql`${drafts.typed} || excluded.typed`, sql`excluded.typed`),
        picked: alive(sql`${drafts.picked}`, sql`null`),
        savedAt: present,
        expiresAt: later,
      },
    })
    .returning();
  if (!draft) throw new Error("enquiry draft not saved");
  return draft;
}

/** Writes what a register fills in, and what it said; `null` takes a pick back. */
export async function savePickedStructure(
  tx: Db,
  id: string,
  picked: PickedStructure | null,
  written: Record<string, string>,
): Promise<void> {
  const values = JSON.stringify(written);
  await tx
    .update(drafts)
    .set({ picked, typed: sql`${drafts.typed} || ${values}::jsonb`, savedAt: present, expiresAt: later })
    .where(eq(drafts.id, id));
}

/** Gives a draft to the browser that opened its link; the one begun there before gives way. */
export async function moveDraft(tx: Db, id: string, browserHash: string): Promise<boolean> {
  await tx.delete(drafts).where(and(eq(drafts.browserHash, browserHash), sql`${drafts.id} <> ${id}`));
  const moved = await tx
    .update(drafts)
    .set({ browserHash, expiresAt: later })
    .where(and(eq(drafts.id, id), isAlive))
    .returning({ id: drafts.id });
  return moved.length > 0;
}

/** Forgets a draft: sent, or given up. */
export async function deleteEnquiryDraft(tx: Db, id: string): Promise<void> {
  await tx.delete(drafts).where(eq(drafts.id, id));
}
