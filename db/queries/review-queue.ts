import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { requests } from "@/db/schema";

type Status = Exclude<(typeof requests.$inferSelect)["status"], "draft">;

/** Which requests: those of these regions and states that hold every word, or the start of it (see `searchWords`). */
export type QueueFilter = { regionCodes: string[]; statuses: Status[]; words: string[] };

/** Where a page starts: strictly after (or before) this request in the order asked for. */
export type QueueCursor = { submittedAt: string; id: string };

export type QueueOrder = { oldestFirst: boolean; after?: QueueCursor | undefined; limit: number };

type Row = {
  id: string;
  number: string;
  status: Status;
  regionCode: string;
  companyName: string;
  service: string | null;
  city: string;
  postalCode: string;
  structureIdType: NonNullable<(typeof requests.$inferSelect)["structureIdType"]>;
  structureId: string;
  responsableFirstName: string;
  responsableLastName: string;
  applicantFirstName: string;
  applicantLastName: string;
  version: number;
  submittedAt: string;
  decidedAt: string | null;
};

/**
 * One page of the queue. Each region and state is read on its own from the index `requests_queue`, which is in the
 * order asked for, so that a page costs the same whatever the number of requests.
 */
export async function listQueue(db: Db, filter: QueueFilter, { oldestFirst, after, limit }: QueueOrder) {
  const direction = oldestFirst ? sql`asc` : sql`desc`;
  const comparison = oldestFirst ? sql`>` : sql`<`;
  const start =
    after && sql`and (submitted_at, id) ${comparison} (${after.submittedAt}::timestamptz, ${after.id}::uuid)`;
  const rows = await db.execute<Row>(sql`
    select q.id, q.number, q.status, q.region_code as "regionCode", q.company_name as "companyName", q.service, q.city,
      q.postal_code as "postalCode", q.structure_id_type as "structureIdType", q.structure_id as "structureId",
      q.responsable_first_name as "responsableFirstName", q.responsable_last_name as "responsableLastName",
      i.first_name as "applicantFirstName", i.last_name as "applicantLastName", q.version,
      to_char(q.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "submittedAt",
      q.decided_at as "decidedAt"
    from (
      select page.* from unnest(${textArray(filter.regionCodes)}) as region(code)
      cross join unnest(${textArray(filter.statuses)}::request_status[]) as state(name)
      cross join lateral (
        select * from requests
        where region_code = region.code and status = state.name and submitted_at is not null
          ${start} ${holding(filter.words)}
        order by submitted_at ${direction}, id ${direction} limit ${limit}
      ) page
      order by page.submitted_at ${direction}, page.id ${direction} limit ${limit}
    ) q join individuals i on i.id = q.applicant_id
    order by q.submitted_at ${direction}, q.id ${direction}`);
  return rows.map((row) => ({
    ...row,
    number: Number(row.number),
    cursor: { submittedAt: row.submittedAt, id: row.id },
    submittedAt: new Date(row.submittedAt),
    decidedAt: row.decidedAt ? new Date(row.decidedAt) : null,
  }));
}

/** How many requests of these regions there are in each state, counted up to `upTo` each and no further. */
export async function countByStatus(db: Db, { regionCodes, statuses }: Omit<QueueFilter, "words">, upTo: number) {
  const rows = await db.execute<Count>(sql`
    select state.name as status, counted.count
    from unnest(${textArray(statuses)}::request_status[]) as state(name)
    cross join lateral (
      select count(*) from (
        select 1 from requests
        where region_code = any(${textArray(regionCodes)}) and status = state.name and submitted_at is not null
        limit ${upTo}
      ) bounded
    ) counted`);
  return asMap(rows);
}

/** The same among those that hold the words; the limit is on all the states together, so that one reading is enough. */
export async function countMatchesByStatus(db: Db, { regionCodes, statuses, words }: QueueFilter, upTo: number) {
  const rows = await db.execute<Count>(sql`
    select status, count(*) from (
      select status from requests
      where region_code = any(${textArray(regionCodes)}) and status = any(${textArray(statuses)}::request_status[])
        and submitted_at is not null ${holding(words)}
      limit ${upTo}
    ) bounded group by status`);
  return asMap(rows);
}

type Count = { status: Status; count: string };

function asMap(rows: Iterable<Count>): Map<Status, number> {
  return new Map(Array.from(rows, ({ status, count }) => [status, Number(count)]));
}

/** The request that has waited longest in these regions, other than this one. */
export async function findNextToReview(db: Db, regionCodes: string[], exceptId: string) {
  const filter: QueueFilter = { regionCodes, statuses: ["submitted"], words: [] };
  const longestWaiting = await listQueue(db, filter, { oldestFirst: true, limit: 2 });
  return longestWaiting.find(({ id }) => id !== exceptId);
}

function textArray(values: string[]): SQL {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
}

/** Words are made of letters and digits only, so that none can be an operator of the query. */
function holding(words: string[]): SQL {
  if (words.length === 0) return sql``;
  const query = words.map((word) => `'${word.replace(/[^a-z0-9]/g, "")}':*`).join(" & ");
  return sql`and search_document @@ ${query}::tsquery`;
}
