import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { fewRows, queueConditions } from "@/db/queries/queue-conditions";
import { type QueuePage, queueOrder } from "@/db/queries/queue-order";
import type { QueueFilter } from "@/lib/review/queue/queue-filter";

/**
 * The query of the ids of a page, with what sorts them. Where a condition leaves few rows they are read first; otherwise
 * each region and state is followed in the order of its index, and all are merged until the page is full: it then costs
 * the same whatever the number of requests.
 */
export function queuePage(filter: QueueFilter, page: QueuePage): SQL {
  const { key, start, within, by } = queueOrder(page);
  const columns = sql`id, queue_rank, ${key} as key`;
  const few = fewRows(filter);
  const found = few
    ? readFirst(few, columns, [...inScope(filter), ...queueConditions(filter, sql`region_code`), ...start])
    : union(
        filter.regionCodes.flatMap((code) =>
          filter.statuses.map((status) => {
            const region = sql`${code}`;
            const scope = [sql`region_code = ${region}`, sql`status = ${status}::request_status`, isSent];
            const where = allOf([...scope, ...queueConditions(filter, region), ...start]);
            return sql`select ${columns} from requests where ${where} order by ${within} limit ${page.limit}`;
          }),
        ),
      );
  return sql`select id, queue_rank, key from (${found}) found order by ${by(sql`found`)} limit ${page.limit}`;
}

/** The query of the states of what the filter lets through, in no order, `limit` of them at most. */
export function queueMatches(filter: QueueFilter, more: SQL[], limit: number): SQL {
  const few = fewRows(filter);
  if (few) {
    const conditions = [...inScope(filter), ...more, ...queueConditions(filter, sql`region_code`)];
    return sql`${readFirst(few, sql`status`, conditions)} limit ${limit}`;
  }
  const found = filter.regionCodes.map((code) => {
    const region = sql`${code}`;
    const conditions = [sql`region_code = ${region}`, isAmong(filter), isSent, ...more];
    const where = allOf([...conditions, ...queueConditions(filter, region)]);
    return sql`select status from requests where ${where} limit ${limit}`;
  });
  return sql`select status from (${union(found)}) found limit ${limit}`;
}

const isSent = sql`submitted_at is not null`;

function isAmong({ statuses }: QueueFilter): SQL {
  const [only, ...others] = statuses;
  return only && others.length === 0
    ? sql`status = ${only}::request_status`
    : sql`status = any(${sql.param(statuses)}::request_status[])`;
}

function inScope(filter: QueueFilter): SQL[] {
  return [sql`region_code = any(${sql.param(filter.regionCodes)}::text[])`, isAmong(filter), isSent];
}

function union(queries: SQL[]): SQL {
  return sql.join(
    queries.map((query) => sql`(${query})`),
    sql` union all `,
  );
}

/**
 * Reads the few rows that one condition leaves, then those of them that meet the others. Set apart twice, so that
 * PostgreSQL takes no other way in: `offset 0` hides the other conditions from it, and «materialized» the limit, with
 * which it would hope to be done after a part of the table.
 */
function readFirst(few: SQL, columns: SQL, conditions: SQL[]): SQL {
  return sql`
    with few as materialized (
      select ${columns} from (select * from requests where ${few} offset 0) requests where ${allOf(conditions)}
    ) select * from few`;
}

function allOf(conditions: SQL[]): SQL {
  return sql.join(conditions, sql` and `);
}
