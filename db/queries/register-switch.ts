import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import type { Comparison } from "@/db/queries/register-comparison";
import type { ImportConnection } from "@/db/queries/register-connection";
import { tablesOf } from "@/lib/registers/import/register-tables";
import type { Register } from "@/lib/registers/registers";

/** Readers wait no longer than this behind a switch that waits for others. */
const lockTimeout = "300ms";
const longestWait = 60_000;

type Switched = {
  id: string;
  register: Register;
  sha256: string;
  dataDate: string;
  counts: Comparison;
  message: string | null;
};

/**
 * Puts the staged tables in the place of the live ones, and the copy in service, in one transaction: everybody reads
 * either the whole register of before or the whole new one. Tries again while readers are in the way.
 */
export async function switchTables(connection: ImportConnection, copy: Switched): Promise<void> {
  const deadline = Date.now() + longestWait;
  for (let pause = 50; ; pause = Math.min(pause * 2, 1000)) {
    try {
      return await switchOnce(connection, copy);
    } catch (error) {
      await connection.main`rollback`.catch(() => undefined);
      const isInTheWay = error instanceof postgres.PostgresError && ["55P03", "40P01"].includes(error.code);
      if (!isInTheWay || Date.now() > deadline) throw error;
      await sleep(pause + Math.random() * pause);
    }
  }
}

async function switchOnce({ main, backend }: ImportConnection, copy: Switched): Promise<void> {
  const tables = tablesOf(copy.register);
  await main`begin`;
  const [session] = await main`select pg_backend_pid() = ${backend} as is_ours`;
  if (!session?.is_ours) throw new Error("the connection that held the lock was lost");
  await main.unsafe(`set local lock_timeout = '${lockTimeout}'`);
  await main.unsafe(`lock table ${tables.map((table) => `registers.${table}`).join(", ")} in access exclusive mode`);
  for (const table of tables) {
    await main.unsafe(`drop table registers.${table}`);
    await main.unsafe(`alter table registers_next.${table} set schema registers`);
  }
  await main`update register_copies set status = 'replaced' where register = ${copy.register} and status = 'in_service'`;
  const { counts } = copy;
  const served = await main`update register_copies set status = 'in_service', source_sha256 = ${copy.sha256},
      data_date = ${copy.dataDate}, rows_kept = ${counts.kept}, rows_changed = ${counts.changed},
      rows_new = ${counts.new}, rows_gone = ${counts.gone}, message = ${copy.message}, ended_at = now(), moved_at = now()
    where id = ${copy.id} and status = 'running'`;
  if (served.count !== 1) throw new Error("the copy was ended by somebody else");
  await main`commit`;
}
