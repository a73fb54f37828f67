import "server-only";
import type { Db } from "@/db/client";
import { requestVersions } from "@/db/schema";

/** Keeps what was sent, as it was sent. */
export async function insertRequestVersion(tx: Db, version: typeof requestVersions.$inferInsert): Promise<void> {
  await tx.insert(requestVersions).values(version);
}
