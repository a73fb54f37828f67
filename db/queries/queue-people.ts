import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { QueuePerson } from "@/lib/review/queue/query/people-named";

/**
 * Those who review requests of these regions, and those who ever decided a request: each decider is met once, going from
 * one to the next in the index of decisions, however many they made.
 */
export async function listQueuePeople(db: Db, regionCodes: string[]): Promise<QueuePerson[]> {
  const rows = await db.execute<QueuePerson>(sql`
    with recursive decider as (
      (select decided_by_id as id from requests where decided_by_id is not null order by decided_by_id limit 1)
      union all
      select (select decided_by_id from requests where decided_by_id > decider.id order by decided_by_id limit 1)
      from decider where decider.id is not null
    )
    select id, first_name as "firstName", last_name as "lastName" from individuals
    where id in (
      select id from decider
      union select individual_id from reviewer_regions where region_code = any(${sql.param(regionCodes)}::text[])
    )
    order by last_name, first_name`);
  return [...rows];
}

/** Those who review requests of these regions now. */
export async function listReviewersOf(db: Db, regionCodes: string[]): Promise<QueuePerson[]> {
  const rows = await db.execute<QueuePerson>(sql`
    select id, first_name as "firstName", last_name as "lastName" from individuals
    where id in (select individual_id from reviewer_regions where region_code = any(${sql.param(regionCodes)}::text[]))
    order by last_name, first_name`);
  return [...rows];
}
