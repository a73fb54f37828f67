import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { type QueuePage, queueOrder } from "@/db/queries/queue-order";
import { queuePage } from "@/db/queries/queue-page";
import type { requests } from "@/db/schema";
import type { QueueSort, ReviewedStatus } from "@/lib/review/queue/query/words";
import type { QueueCursor } from "@/lib/review/queue/queue-cursor";
import type { QueueFilter } from "@/lib/review/queue/queue-filter";
import type { RequestAlert } from "@/lib/review/queue/request-alert";

type Row = {
  id: string;
  key: string;
  queueRank: number;
  number: string;
  status: ReviewedStatus;
  regionCode: string;
  companyName: string;
  service: string | null;
  city: string;
  postalCode: string;
  structureIdType: NonNullable<(typeof requests.$inferSelect)["structureIdType"]>;
  structureId: string;
  responsableFirstName: string;
  responsableLastName: string;
  responsableRpps: string;
  responsableProfessionCode: string;
  contactEmail: string;
  phone: string;
  applicantFirstName: string;
  applicantLastName: string;
  version: number;
  alerts: RequestAlert[];
  submittedAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  holderId: string | null;
  holder: string | null;
  openDecision: "second_look" | "held" | null;
};

/** One page of the queue: the ids first, in the order asked for; only the rows shown are then read whole. */
export async function listQueue(db: Db, filter: QueueFilter, page: QueuePage) {
  if (filter.regionCodes.length === 0 || filter.statuses.length === 0) return [];
  const { by } = queueOrder(page);
  const rows = await db.execute<Row>(sql`
    select q.id, ${cursorKey(page.sort)} as key, q.queue_rank as "queueRank", q.number, q.status,
      q.region_code as "regionCode", q.company_name as "companyName", q.service, q.city, q.postal_code as "postalCode",
      q.structure_id_type as "structureIdType", q.structure_id as "structureId",
      q.responsable_first_name as "responsableFirstName", q.responsable_last_name as "responsableLastName",
      q.responsable_rpps as "responsableRpps", q.responsable_profession_code as "responsableProfessionCode",
      q.contact_email as "contactEmail", q.phone,
      i.first_name as "applicantFirstName", i.last_name as "applicantLastName", q.version, q.alerts,
      q.submitted_at as "submittedAt", q.decided_at as "decidedAt",
      decider.first_name || ' ' || decider.last_name as "decidedBy",
      h.holder_id as "holderId", holder.first_name || ' ' || holder.last_name as holder, d.state as "openDecision"
    from (${queuePage(filter, page)}) page
    join requests q on q.id = page.id
    join individuals i on i.id = q.applicant_id
    left join individuals decider on decider.id = q.decided_by_id
    left join request_holds h on h.request_id = q.id and h.expires_at > now()
    left join individuals holder on holder.id = h.holder_id
    left join request_decisions d on d.request_id = q.id and d.state in ('second_look', 'held')
    order by ${by(sql`page`)}`);
  return rows.map(({ key, ...row }) => ({
    ...row,
    number: Number(row.number),
    cursor: { rank: row.queueRank, key, id: row.id },
    submittedAt: new Date(row.submittedAt),
    decidedAt: row.decidedAt ? new Date(row.decidedAt) : null,
  }));
}

export type QueueRow = Awaited<ReturnType<typeof listQueue>>[number];

/** What a row is sorted by, as a cursor writes it. */
function cursorKey(sort: QueueSort): SQL {
  if (sort === "nom") return sql`q.company_name`;
  const instant = sort === "decision" ? sql`coalesce(q.decided_at, q.submitted_at)` : sql`q.submitted_at`;
  return sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** Where a request stands in an order, whether or not the queue still shows it; `undefined` for a draft. */
async function findCursor(db: Db, sort: QueueSort, requestId: string): Promise<QueueCursor | undefined> {
  const [row] = await db.execute<{ rank: number; key: string }>(sql`
    select queue_rank as rank, ${cursorKey(sort)} as key from requests q
    where id = ${requestId} and status <> 'draft' and submitted_at is not null`);
  return row && { ...row, id: requestId };
}

/** The requests just before and just after one in an order, among those that the filter lets through. */
export async function findNeighbours(db: Db, filter: QueueFilter, sort: QueueSort, requestId: string) {
  const after = await findCursor(db, sort, requestId);
  if (!after) return { previous: undefined, next: undefined };
  const beside = async (isBackwards: boolean) => {
    if (filter.regionCodes.length === 0 || filter.statuses.length === 0) return undefined;
    const [row] = await db.execute<{ id: string; companyName: string }>(sql`
      select q.id, q.company_name as "companyName"
      from (${queuePage(filter, { sort, isBackwards, after, limit: 1 })}) page join requests q on q.id = page.id`);
    return row;
  };
  const [previous, next] = await Promise.all([beside(true), beside(false)]);
  return { previous, next };
}
