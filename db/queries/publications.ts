import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { publications } from "@/db/schema";

/** Opens the publication of a new box: waiting for the directory, or unlisted if its responsable wishes so. */
export async function insertPublication(db: Db, mailboxId: string, isListed: boolean): Promise<void> {
  await db
    .insert(publications)
    .values(isListed ? { mailboxId, status: "queued", queuedAt: sql`now()` } : { mailboxId, status: "unlisted" });
}
