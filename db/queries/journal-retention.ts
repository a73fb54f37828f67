import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** Erases some of the lines of a category that are past its time, in the only way that the database lets; how many. */
export async function eraseLines(db: Db, category: string, limit: number): Promise<number> {
  const rows = await db.execute(sql`
    with kept as (select make_interval(years => journal_years_kept(${category})) as time)
    delete from audit_events where id in (
      select e.id from audit_events e join journal_links l on l.event_id = e.id, kept
      where e.category = ${category} and e.at < now() - kept.time
        and l.day + kept.time < (now() at time zone 'Europe/Paris')::date
      limit ${limit})
    returning id`);
  return rows.length;
}
