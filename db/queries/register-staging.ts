import "server-only";
import postgres from "postgres";
import { type ImportConnection, watchForDeath } from "@/db/queries/register-connection";
import { registerTables, tablesOf } from "@/lib/registers/import/register-tables";
import type { Register } from "@/lib/registers/registers";

/** Removes what an import that died has left. Only for who holds the lock of the register. */
export async function clearStaging({ main }: ImportConnection, register: Register): Promise<void> {
  await main`create schema if not exists registers_next`;
  for (const table of tablesOf(register)) await main.unsafe(`drop table if exists registers_next.${table}`);
}

/** What counts (establishments, persons, addresses) in the staged tables, and what is present in the live ones. */
export async function countRows(
  { main }: ImportConnection,
  register: Register,
): Promise<{ next: number; live: number }> {
  const { rows, key } = registerTables[register];
  const [what, present] = register === "mailboxes" ? [`distinct ${key}`, ""] : ["*", "where gone_on is null"];
  const [row] = await main.unsafe(`select (select count(${what})::int from registers_next.${rows[0]}) as next,
    (select count(${what})::int from registers.${rows[0]} ${present}) as live`);
  return { next: row?.next, live: row?.live };
}

/** Gives the staged tables of rows their primary keys. Persons whose lines were apart come several times until then. */
export async function addKeys(connection: ImportConnection, register: Register): Promise<void> {
  const { rows, words } = registerTables[register];
  const [table = ""] = rows;
  if (words) await addKey(connection.main, words);
  try {
    await addKey(connection.main, table);
  } catch (error) {
    const isTwice = error instanceof postgres.PostgresError && error.code === "23505";
    if (!isTwice || register !== "professionals") throw error;
    await mergePersons(connection);
    await addKey(connection.main, table);
  }
}

async function addKey(sql: postgres.Sql, table: string): Promise<void> {
  const keys = await sql`select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where conrelid = ${`registers.${table}`}::regclass and contype = 'p'`;
  for (const { name, definition } of keys) {
    await sql.unsafe(`alter table registers_next.${table} add constraint ${name} ${definition}`);
  }
}

/** Makes one row of the rows of a person: the names of the first, all professions, all words. */
async function mergePersons({ main }: ImportConnection): Promise<void> {
  await main.unsafe(`
    with scattered as (
      delete from registers_next.professionals
      where rpps in (select rpps from registers_next.professionals group by rpps having count(*) > 1)
      returning *
    )
    insert into registers_next.professionals (rpps, last_name, first_name, profession_codes, search_text, sort_text)
    select rpps, (array_agg(last_name))[1], (array_agg(first_name))[1],
      (select array_agg(distinct code order by code) from unnest(string_to_array(string_agg(array_to_string(profession_codes, ' '), ' '), ' ')) code),
      (select string_agg(distinct word, ' ') from unnest(string_to_array(string_agg(search_text, ' '), ' ')) word),
      (array_agg(sort_text))[1]
    from scattered group by rpps`);
}

/**
 * Builds on the staged tables the indexes that the live ones have, whatever migrations have made of them, and lets
 * PostgreSQL know what is in them. Two at a time, of one table or of several, the largest first.
 */
export async function addIndexes({ pool }: ImportConnection, register: Register): Promise<void> {
  const tables = tablesOf(register);
  const indexes = await pool<{ definition: string }[]>`select pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = any(${tables.map((table) => `registers.${table}`)}::regclass[]) and not indisprimary
    order by pg_relation_size(indexrelid) desc`;
  const statements = indexes.map(({ definition }) => definition.replace(" ON registers.", " ON registers_next."));
  await runTwoAtATime(pool, statements);
  await runTwoAtATime(
    pool,
    tables.map((table) => `vacuum (analyze) registers_next.${table}`),
  );
}

async function runTwoAtATime(pool: postgres.Sql, statements: readonly string[]): Promise<void> {
  const waiting = [...statements];
  const run = async () => {
    const sql = await pool.reserve();
    try {
      await watchForDeath(sql);
      for (let next = waiting.shift(); next; next = waiting.shift()) await sql.unsafe(next);
    } finally {
      sql.release();
    }
  };
  for (const result of await Promise.allSettled([run(), run()])) {
    if (result.status === "rejected") throw result.reason;
  }
}
