import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";

export type Place = { day: string; position: number };

/** Days as text, both included. */
export type DayRange = { from?: string | undefined; to?: string | undefined };

/** A link with the texts that its hashes are of, written by PostgreSQL alone as `link_journal` wrote them. */
export type LinkRow = Place & {
  eventId: string;
  category: string;
  contentHash: Buffer;
  hash: Buffer;
  said: string;
  /** Null when the line is not there any more. */
  content: string | null;
  isOld: boolean;
};

/** Microseconds since 1970; a moment that no line can have is no number. */
const micros = (column: SQL) =>
  sql`case when isfinite(${column}) then (extract(epoch from ${column}) * 1000000)::bigint end`;

const day = sql`to_char(l.day, 'YYYY-MM-DD')`;
const inRange = ({ from, to }: DayRange) =>
  sql`l.day >= ${from ?? "-infinity"}::date and l.day <= ${to ?? "infinity"}::date`;

/** Links in their order, after a place; `isOld` is one that must have been sealed since. */
export async function listLinks(
  db: Db,
  { after, range, limit }: { after: Place | undefined; range: DayRange; limit: number },
) {
  return db.execute<LinkRow>(sql`
    select ${day} as day, l.position, l.event_id::text as "eventId", l.category, l.content_hash as "contentHash", l.hash,
      l.linked_at < now() - interval '15 minutes' as "isOld",
      jsonb_build_array(${day}, l.position, ${micros(sql`l.linked_at`)}, l.event_id, l.category)::text
        as said,
      case when e.id is not null then jsonb_build_array(e.id, ${micros(sql`e.at`)}, e.actor_id,
        e.actor_name, e.method, e.origin, e.action, e.result, e.category, e.subject_type, e.subject_id, e.region_code,
        e.detail)::text end as content
    from journal_links l left join audit_events e on e.id = l.event_id
    where ${inRange(range)} and (l.day, l.position) > (${after?.day ?? "-infinity"}::date, ${after?.position ?? 0}::int)
    order by l.day, l.position
    limit ${limit}`);
}

/** The hash that the first link of a range continues; `undefined` when nothing comes before. */
export async function findHashBefore(db: Db, from: string): Promise<Buffer | undefined> {
  const [row] = await db.execute<{ hash: Buffer }>(sql`
    select hash from journal_links where day < ${from}::date order by day desc, position desc limit 1`);
  return row?.hash;
}

/** How many links each day says it has, and the hash of its last, by day. */
export async function listDays(db: Db, range: DayRange) {
  const rows = await db.execute<{ day: string; links: number; hash: Buffer }>(sql`
    select ${day} as day, links, hash from journal_days l where ${inRange(range)} order by l.day`);
  return new Map(rows.map((row) => [row.day, row]));
}

/** The first lines that no link speaks of, and how many there are. */
export async function findUnlinkedLines(db: Db, limit: number) {
  const rows = await db.execute<{ eventId: string; total: number }>(sql`
    select id::text as "eventId", (count(*) over ())::int as total from audit_events e
    where not exists (select from journal_links where event_id = e.id) order by id limit ${limit}`);
  return { total: rows[0]?.total ?? 0, eventIds: rows.map(({ eventId }) => eventId) };
}

/** About how many links there are, for a progress bar. */
export async function estimateLinks(db: Db, range: DayRange): Promise<number> {
  const [row] = await db.execute<{ total: number }>(sql`
    select coalesce(sum(links), 0)::int as total from journal_days l where ${inRange(range)}`);
  return row?.total ?? 0;
}
