import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { type Register, registers } from "@/lib/registers/registers";

/** An import's own connections: `main` holds the lock of the register and makes the switch, the others carry rows. */
export type ImportConnection = {
  pool: postgres.Sql;
  main: postgres.ReservedSql;
  /** Of `main`: another one would hold no lock. */
  backend: number;
  close: () => Promise<void>;
};

/** Of our own: no other advisory lock of the database has it. */
export const lockClass = 7_246_002;

/** A backend whose import was killed goes on with its statement until it looks: every two seconds. */
const tries = 10;
const betweenTries = 500;

/**
 * Connects for one import, apart from Drizzle, which changes the client that it is given. PostgreSQL may use a little more
 * memory than usual to sort and compare. Needs a real session: not a pooler that shares them between transactions.
 */
export async function connectForImport(url: string): Promise<ImportConnection> {
  const pool = postgres(url, {
    max: 5,
    onnotice: () => undefined,
    connection: {
      application_name: "balorg-import",
      statement_timeout: 0,
      work_mem: "128MB",
      maintenance_work_mem: "256MB",
      // A quarter of the usual: enough for the commonest words, and FINESS is analysed in 0.15 s where the usual takes 0.9 s.
      default_statistics_target: 25,
    },
  });
  try {
    const main = await pool.reserve();
    const [row] = await main`select pg_backend_pid() as pid`;
    return { pool, main, backend: row?.pid, close: () => release(main, pool) };
  } catch (error) {
    await pool.end({ timeout: 5 });
    throw error;
  }
}

async function release(main: postgres.ReservedSql, pool: postgres.Sql): Promise<void> {
  main.release();
  await pool.end({ timeout: 5 });
}

/** Whether this import is now the only one of its register, for as long as its connection lasts. */
export async function lockRegister({ main }: ImportConnection, register: Register): Promise<boolean> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const [row] =
      await main`select pg_try_advisory_lock(${lockClass}::int, ${registers.indexOf(register)}::int) as held`;
    if (row?.held) return true;
    await sleep(betweenTries);
  }
  return false;
}

/** Where the system allows it, the statement of a connection whose process has died is given up. */
export async function watchForDeath(sql: postgres.Sql | postgres.ReservedSql): Promise<void> {
  await sql`set client_connection_check_interval = '2s'`.catch(() => undefined);
}
