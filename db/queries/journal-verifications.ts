import "server-only";
import { desc } from "drizzle-orm";
import type { Db } from "@/db/client";
import { journalVerifications } from "@/db/schema";

/** Keeps what came of a verification. */
export async function keepVerification(
  db: Db,
  verification: Pick<typeof journalVerifications.$inferInsert, "startedAt" | "outcome">,
): Promise<void> {
  await db.insert(journalVerifications).values(verification);
}

/** The latest. */
export async function findLastVerification(db: Db) {
  const [row] = await db.select().from(journalVerifications).orderBy(desc(journalVerifications.id)).limit(1);
  return row;
}
