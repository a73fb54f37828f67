import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/**
 * Tables that attempts may write to: their counts, what was typed when a session had ended, who looked at what; and those
 * that only follow the journal.
 */
const ofAttempts = [
  "rate_limits",
  "parked_forms",
  "request_viewers",
  "journal_links",
  "journal_days",
  "journal_seals",
  "journal_verifications",
];

/**
 * A row without what workers write, or what reading a page puts off; none for a line of the journal about a refusal, nor
 * for the alert that every operator gets.
 */
const whatCounts: Record<string, string> = {
  audit_events: "case when result = 'done' then t::text end",
  queued_emails: "case when name <> 'attack-alert' then id::text end",
  requests: "(to_jsonb(t) - 'alerts')::text",
  request_holds: "(to_jsonb(t) - 'expires_at')::text",
};

/**
 * A digest of every row of every table that names something of a world: as long as it stays the same, nothing happened
 * there. Rows from before the world (`since`) are not looked at: they can't name it. Other tests may be at work in the same database. What a worker writes meanwhile is left out (how mails fare, the
 * alerts of requests), and until when a request is held, which reading it puts off.
 */
export async function tracesOf(db: Db, { names, since }: { names: string[]; since: number }): Promise<string> {
  const tables = await tablesOf(db);
  const patterns = names.map((name) => sql`${`%${name.replaceAll(/[\\%_]/g, "\\$&")}%`}`);
  // Ten times faster than one regular expression with all the names.
  const namesSome = sql`like any (array[${sql.join(patterns, sql`, `)}])`;
  const digests = tables.map((table) => {
    const row = whatCounts[table] ?? "t::text";
    return sql`select ${table}::text || ' ' || coalesce(md5(string_agg(${sql.raw(row)}, ' ' order by ${sql.raw(row)})), '')
      as trace from ${sql.identifier(table)} t
      where case when t.xmin::text::bigint >= ${since} then t::text ${namesSome} end`;
  });
  const rows = await db.execute<{ trace: string }>(sql`${sql.join(digests, sql` union all `)} order by 1`);
  return rows.map(({ trace }) => trace).join("\n");
}

/** The transaction that is now: every row written or changed from here on bears its number, or a later one. */
export async function presentTransaction(db: Db): Promise<number> {
  const [row] = await db.execute<{ id: string }>(sql`select pg_current_xact_id()::text as id`);
  return Number(row?.id);
}

async function tablesOf(db: Db): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !ofAttempts.includes(name));
}
