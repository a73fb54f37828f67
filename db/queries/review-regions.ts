import "server-only";
import { inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { regions } from "@/db/schema";

/** The names and targets of these regions, as French people sort them. */
export async function listRegionTargets(db: Db, codes: string[]) {
  return db
    .select({ code: regions.code, name: regions.name, targetHours: regions.targetHours })
    .from(regions)
    .where(inArray(regions.code, codes))
    .orderBy(sql`${regions.name} collate "fr-x-icu"`);
}
