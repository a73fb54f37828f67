import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { SessionMethod } from "@/lib/accounts/session-method";
import type { EventResult } from "@/lib/journal/results";

/** Which lines a reader may read at all. */
export type JournalScope = { regionCodes?: string[]; mailboxId?: string };

/** Which of them they ask for; days are Paris ones, both included. */
export type LineFilter = {
  actorIds?: string[] | undefined;
  subject?: { type: string; id: string } | undefined;
  actions?: string[] | undefined;
  result?: EventResult | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

/** A line as it is shown; `place` is where the next page starts after it. */
export type JournalLine = {
  id: string;
  at: Date;
  place: string;
  actorName: string;
  method: SessionMethod | null;
  origin: string | null;
  action: string;
  result: EventResult;
  subjectType: string;
  subjectId: string;
  regionCode: string | null;
  detail: Record<string, unknown>;
};

/** What a reviewer reads of a region: sign-ins and accounts are the operator's. */
const ofRegions = ["request", "mailbox", "region"];

/**
 * Lines, newest first, after a place. Each value of what selects best is a run in the order of its index, and the runs are
 * merged: a page costs the same whatever the length of the journal.
 */
export async function listJournalLines(
  db: Db,
  scope: JournalScope,
  filter: LineFilter,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<JournalLine[]> {
  const run = bestRun(scope, filter);
  const where = [...scopeConditions(scope), ...filterConditions(filter), ...(after ? [startsAfter(after)] : [])];
  const read = (conditions: SQL[]) => sql`
    select id, at, actor_name, method, origin, action, result, subject_type, subject_id, region_code, detail
    from audit_events where ${sql.join([sql`true`, ...conditions], sql` and `)}
    order by at desc, id desc limit ${limit}`;
  const found = run
    ? sql`select line.* from unnest(${sql.param(run.values)}::${sql.raw(run.type)}[]) as run(value)
        cross join lateral (${read([sql`${run.column} = run.value`, ...where])}) line
        order by at desc, id desc limit ${limit}`
    : read(where);
  const rows = await db.execute<Omit<JournalLine, "at"> & { at: string }>(sql`
    select id::text, at, (extract(epoch from at) * 1000000)::bigint::text || '.' || id as place,
      actor_name as "actorName", method, origin, action, result, subject_type as "subjectType",
      subject_id as "subjectId", region_code as "regionCode", detail
    from (${found}) found`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** What was refused is rare enough to be read in the order of its own index, whatever else is asked for. */
function bestRun({ regionCodes, mailboxId }: JournalScope, { subject, actorIds, actions, result }: LineFilter) {
  if (mailboxId || subject || (result && result !== "done" && !actorIds)) return undefined;
  if (actorIds) return { column: sql`actor_id`, type: "uuid", values: actorIds };
  if (actions) return { column: sql`action`, type: "text", values: actions };
  return regionCodes && { column: sql`region_code`, type: "text", values: regionCodes };
}

function scopeConditions({ regionCodes, mailboxId }: JournalScope): SQL[] {
  if (mailboxId) return [sql`subject_type = 'mailbox' and subject_id = ${mailboxId}`];
  if (!regionCodes) return [];
  return [
    sql`region_code = any(${sql.param(regionCodes)}::text[]) and subject_type = any(${sql.param(ofRegions)}::text[])`,
  ];
}

function filterConditions({ actorIds, subject, actions, result, from, to }: LineFilter): SQL[] {
  const startOf = (day: SQL) => sql`((${day})::timestamp at time zone 'Europe/Paris')`;
  return [
    actorIds && sql`actor_id = any(${sql.param(actorIds)}::uuid[])`,
    subject && sql`subject_type = ${subject.type} and subject_id = ${subject.id}`,
    actions && sql`action = any(${sql.param(actions)}::text[])`,
    result && sql`result = ${result}`,
    // For its own index.
    result && result !== "done" && sql`result <> 'done'`,
    from && sql`at >= ${startOf(sql`${from}::date`)}`,
    to && sql`at < ${startOf(sql`${to}::date + 1`)}`,
  ].filter((condition) => condition !== undefined && condition !== false && condition !== "");
}

function startsAfter(place: string): SQL {
  const [micros, id] = place.split(".");
  return sql`(at, id) < (timestamptz 'epoch' + ${micros}::float8 * interval '1 microsecond', ${id}::bigint)`;
}
