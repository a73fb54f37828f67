import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, replyTexts } from "@/db/schema";

const version = {
  slug: replyTexts.slug,
  version: replyTexts.version,
  use: replyTexts.use,
  title: replyTexts.title,
  body: replyTexts.body,
  refusalReason: replyTexts.refusalReason,
  fields: replyTexts.fields,
  isArchived: replyTexts.isArchived,
  writtenByFirstName: individuals.firstName,
  writtenByLastName: individuals.lastName,
  writtenAt: replyTexts.writtenAt,
};

/** The latest version of each text that a region has written. */
export async function listLatestReplyTexts(db: Db, regionCode: string) {
  return db
    .selectDistinctOn([replyTexts.slug], version)
    .from(replyTexts)
    .innerJoin(individuals, eq(individuals.id, replyTexts.writtenById))
    .where(eq(replyTexts.regionCode, regionCode))
    .orderBy(replyTexts.slug, desc(replyTexts.version));
}

/** The versions of one text of a region, the latest first. */
export async function listReplyTextVersions(db: Db, regionCode: string, slug: string, limit: number) {
  return db
    .select(version)
    .from(replyTexts)
    .innerJoin(individuals, eq(individuals.id, replyTexts.writtenById))
    .where(and(eq(replyTexts.regionCode, regionCode), eq(replyTexts.slug, slug)))
    .orderBy(desc(replyTexts.version))
    .limit(limit);
}

/**
 * Adds the version that follows the one that its writer has read; `false` when somebody else wrote that version first.
 * Version 0 is the one that nobody has written yet.
 */
export async function insertReplyText(tx: Db, text: typeof replyTexts.$inferInsert): Promise<boolean> {
  const { regionCode, slug, version: next } = text;
  const latest = await tx
    .select({ version: sql<number>`coalesce(max(${replyTexts.version}), 0)::int` })
    .from(replyTexts)
    .where(and(eq(replyTexts.regionCode, regionCode), eq(replyTexts.slug, slug)));
  if (latest[0]?.version !== next - 1) return false;
  const rows = await tx.insert(replyTexts).values(text).onConflictDoNothing().returning({ id: replyTexts.id });
  return rows.length > 0;
}
