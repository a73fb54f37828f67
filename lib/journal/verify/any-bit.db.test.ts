import { type SQL, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Db } from "@/db/client";
import { underlyingError } from "@/db/errors";
import { sealJournal } from "@/lib/journal/seal-journal";
import { verifyJournal } from "@/lib/journal/verify/verify-journal";
import { afterwards, aLine, liftGuards, ownJournal } from "@/tests/support/journal";

const journal = await ownJournal();
const { db } = journal;

beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  for (let index = 0; index < 3; index++) {
    for (let line = 0; line < 4; line++) await aLine(db, { version: line, ...(line > 1 && { reason: "Reçu\u202F!" }) });
    await sealJournal(db);
  }
  await liftGuards(db);
});
afterAll(() => journal.drop());

/** A value with one bit of it the other way round, by the type of its column. */
const flipped: Record<string, (column: SQL, bit: number) => SQL> = {
  bigint: (column, bit) => sql`${column} # (1::bigint << ${bit % 62}::int)`,
  integer: (column, bit) => sql`${column} # (1 << ${bit % 30}::int)`,
  date: (column, bit) => sql`date '2000-01-01' + ((${column} - date '2000-01-01') # (1 << ${bit % 20}::int))`,
  uuid: (column, bit) =>
    sql`encode(${flippedBytes(sql`decode(replace(${column}::text, '-', ''), 'hex')`, bit)}, 'hex')::uuid`,
  bytea: flippedBytes,
  // One bit of one letter, low enough for the letter to stay one.
  text: (column, bit) => {
    const place = sql`1 + ${bit}::int % length(${column})`;
    return sql`overlay(${column} placing chr(ascii(substr(${column}, ${place}, 1)) # (1 << ${bit % 5}::int)) from ${place} for 1)`;
  },
  jsonb: (column, bit) =>
    sql`${column} || jsonb_build_object('version', (${column}->>'version')::bigint # (1::bigint << ${bit % 52}::int))`,
  "timestamp with time zone": (column, bit) =>
    sql`${column} + interval '1 microsecond' * (1::bigint << ${bit % 50}::int)::float8`,
};

function flippedBytes(column: SQL, bit: number): SQL {
  const place = sql`${bit}::int % (8 * length(${column}))`;
  return sql`set_bit(${column}, ${place}, 1 - get_bit(${column}, ${place}))`;
}

async function listColumns() {
  return db.execute<{ table: string; column: string; type: string }>(sql`
    select table_name as table, column_name as column, data_type as type from information_schema.columns
    where table_name in ('audit_events', 'journal_links', 'journal_days', 'journal_seals')
    order by table_name, ordinal_position`);
}

/** What names a row in a finding. */
const nameOf: Record<string, SQL> = {
  audit_events: sql`jsonb_build_object('eventId', id::text)`,
  journal_links: sql`jsonb_build_object('eventId', event_id::text)`,
  journal_days: sql`jsonb_build_object('day', day)`,
  journal_seals: sql`jsonb_build_object('seal', number)`,
};

test("any bit of any column of any row that changes is found, and its row is named", { timeout: 120_000 }, async () => {
  const columns = await listColumns();
  expect(columns).toHaveLength(29);
  for (const { table, column, type } of columns) {
    await fc.assert(
      fc.asyncProperty(fc.nat(11), fc.nat(511), async (row, bit) => {
        const name = nameOf[table] ?? sql``;
        const from = sql.identifier(table);
        const rows = await db.execute<{ place: string; name: Record<string, unknown> }>(
          sql`select ctid::text as place, ${name} as name from ${from} where ${sql.identifier(column)} is not null`,
        );
        const chosen = rows[row % rows.length];
        const value = flipped[type]?.(sql`${sql.identifier(column)}`, bit);
        if (!chosen || !value) throw new Error(`no flip of ${table}.${column}`);
        const change = sql`update ${from} set ${sql.identifier(column)} = ${value} where ctid = ${chosen.place}::tid`;
        const findings = await found(change);
        if (findings) expect(findings).toContainEqual(expect.objectContaining(chosen.name));
      }),
      { numRuns: 25 },
    );
  }
});

/** What is found after a change; nothing when the place was taken, as the index itself says. */
async function found(change: SQL) {
  try {
    return await afterwards(db, [change], async (tx: Db) => (await verifyJournal(tx)).findings);
  } catch (error) {
    const cause = underlyingError(error);
    if (cause instanceof Error && "code" in cause && cause.code === "23505") return undefined;
    throw error;
  }
}
