import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals } from "@/db/schema";

/** Asks the database for nothing, to know whether it answers. */
export async function pingDatabase(db: Db): Promise<void> {
  await db.execute(sql`select 1`);
}

/** Those who run the platform, to write to. */
export async function listOperatorEmails(db: Db): Promise<string[]> {
  const operators = await db
    .select({ email: individuals.email })
    .from(individuals)
    .where(and(eq(individuals.isOperator, true), isNull(individuals.closedAt)))
    .orderBy(asc(individuals.email));
  return operators.map(({ email }) => email);
}
