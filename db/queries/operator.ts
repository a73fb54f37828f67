import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** Asks the database for nothing, to know whether it answers. */
export async function pingDatabase(db: Db): Promise<void> {
  await db.execute(sql`select 1`);
}
