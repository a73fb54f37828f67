import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { queueConditions } from "@/db/queries/queue-conditions";
import { queueMatches } from "@/db/queries/queue-page";
import type { ReviewedStatus } from "@/lib/review/queue/query/words";
import type { QueueFilter } from "@/lib/review/queue/queue-filter";

type Counts = Map<ReviewedStatus, number>;

/**
 * How many requests there are in each state. Without a condition each state is counted up to `upTo`; with some, they are
 * looked for once, and `undefined` says that more than `upTo` meet them.
 */
export async function countByStatus(db: Db, filter: QueueFilter, upTo: number): Promise<Counts | undefined> {
  if (filter.regionCodes.length === 0) return new Map();
  if (queueConditions(filter, sql`region_code`).length === 0) return countEachStatus(db, filter, upTo);
  const rows = await db.execute<{ status: ReviewedStatus; count: string }>(sql`
    select status, count(*) from (${queueMatches(filter, [], upTo + 1)}) bounded group by status`);
  const counts = asMap(rows);
  return total(counts) > upTo ? undefined : counts;
}

/** How many requests the filter lets through, counted up to `upTo` and no further; those sent since a date only, if given. */
export async function countQueue(db: Db, filter: QueueFilter, upTo: number, since?: Date): Promise<number> {
  if (filter.regionCodes.length === 0 || filter.statuses.length === 0) return 0;
  const newer = since ? [sql`queue_rank in (0, 1) and submitted_at > ${since.toISOString()}::timestamptz`] : [];
  const [row] = await db.execute<{ count: string }>(sql`
    select count(*) from (${queueMatches(filter, newer, upTo)}) bounded`);
  return Number(row?.count ?? 0);
}

async function countEachStatus(db: Db, { regionCodes, statuses }: QueueFilter, upTo: number): Promise<Counts> {
  const rows = await db.execute<{ status: ReviewedStatus; count: string }>(sql`
    select state.name as status, counted.count
    from unnest(${sql.param(statuses)}::request_status[]) as state(name)
    cross join lateral (
      select count(*) from (
        select from requests
        where region_code = any(${sql.param(regionCodes)}::text[]) and status = state.name and submitted_at is not null
        limit ${upTo + 1}
      ) bounded
    ) counted`);
  return asMap(rows);
}

function asMap(rows: Iterable<{ status: ReviewedStatus; count: string }>): Counts {
  return new Map(Array.from(rows, ({ status, count }) => [status, Number(count)]));
}

function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
