import "server-only";
import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { requestVersions } from "@/db/schema";

/** Keeps what was sent, as it was sent. */
export async function insertRequestVersion(tx: Db, version: typeof requestVersions.$inferInsert): Promise<void> {
  await tx.insert(requestVersions).values(version);
}

/** What one version of a request said. */
export async function findRequestVersion(db: Db, requestId: string, version: number) {
  const [row] = await db
    .select({ content: requestVersions.content })
    .from(requestVersions)
    .where(and(eq(requestVersions.requestId, requestId), eq(requestVersions.version, version)));
  return row?.content;
}
