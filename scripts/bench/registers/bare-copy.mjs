import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";

const chunk = { highWaterMark: 1 << 18 };

/**
 * The floor of an import: the rows of some tables of `registers`, which are in files of a folder, copied bare into tables
 * like them, then the keys and indexes that they have. Gives back the seconds.
 *
 * @param {string} url @param {string[]} tables @param {string} folder
 */
export async function timeBareCopy(url, tables, folder) {
  const settings = { work_mem: "128MB", maintenance_work_mem: "256MB" };
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connection: settings });
  try {
    await sql`drop schema if exists bare cascade`;
    await sql`create schema bare`;
    for (const table of tables) {
      await sql.unsafe(`create table bare.${table} (like registers.${table} including constraints)`);
      await sql.unsafe(`alter table bare.${table} drop column if exists gone_on`);
    }
    const startedAt = performance.now();
    for (const table of tables) {
      const rows = await sql.unsafe(`copy bare.${table} from stdin`).writable();
      await pipeline(createReadStream(join(folder, table), chunk), rows);
    }
    for (const table of tables) await addIndexes(sql, table);
    const seconds = (performance.now() - startedAt) / 1000;
    await sql`drop schema bare cascade`;
    return seconds;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** @param {postgres.Sql} sql @param {string} table */
async function addIndexes(sql, table) {
  const indexes = await sql`select pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = ${`registers.${table}`}::regclass`;
  for (const { definition } of indexes) {
    await sql.unsafe(definition.replace(` ON registers.${table} `, ` ON bare.${table} `));
  }
}

/** As before the first import. @param {string} url @param {string[]} tables */
export async function empty(url, tables) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(`truncate ${tables.map((table) => `registers.${table}`).join(", ")}`);
    await sql`update register_copies set status = 'replaced' where status = 'in_service'`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** What the indexes of some tables weigh, and the tables themselves, in megabytes. @param {string} url @param {string[]} tables */
export async function weigh(url, tables) {
  const sql = postgres(url, { max: 1 });
  try {
    const names = tables.map((table) => `registers.${table}`);
    const [row] = await sql`select sum(pg_indexes_size(name::regclass))::float / 1e6 as indexes,
      sum(pg_table_size(name::regclass))::float / 1e6 as tables from unnest(${names}::text[]) name`;
    return { indexes: Number(row?.indexes), tables: Number(row?.tables) };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
