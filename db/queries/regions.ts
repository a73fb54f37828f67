import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { prepared } from "@/db/prepared";
import { regionDomains, regions } from "@/db/schema";

/** Every region, open to registration or not, as French people sort them. */
export async function listRegions(db: Db) {
  return db.select().from(regions).orderBy(sql`${regions.name} collate "fr-x-icu"`);
}

/** A region by its code, whether it is open or not. */
export async function findRegion(db: Db, code: string) {
  const [region] = await db.select().from(regions).where(eq(regions.code, code));
  return region;
}

const openRegions = prepared((db) =>
  db
    .select({ code: regions.code, name: regions.name, domain: regionDomains.domain })
    .from(regions)
    .leftJoin(
      regionDomains,
      and(
        eq(regionDomains.regionCode, regions.code),
        eq(regionDomains.professionCode, sql.placeholder("professionCode")),
      ),
    )
    .where(eq(regions.isOpen, true))
    .orderBy(sql`${regions.name} collate "fr-x-icu"`)
    .prepare("open_regions"),
);

/** The open regions, each with the MSSanté domain that it gives to a profession (`null` when it has none). */
export async function listOpenRegions(db: Db, professionCode: string) {
  return openRegions(db).execute({ professionCode });
}
