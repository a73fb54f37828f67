import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { afterAll, expect, test, vi } from "vitest";
import { connect } from "@/db/client";
import { registerCopies } from "@/db/schema";
import { bundle } from "@/scripts/bundle.mjs";
import { finessFile, finessLines } from "@/tests/support/finess-file";
import { ownDatabase } from "@/tests/support/own-database";

const times = 10;
vi.setConfig({ testTimeout: 240_000 });

const testUrl = process.env.TEST_DATABASE_URL;
if (!testUrl) throw new Error("TEST_DATABASE_URL is missing: run `npm run test:db`");
const { url, drop } = await ownDatabase(testUrl);
const { db, close } = connect(url, { max: 2 });
const folder = await mkdtemp(join(tmpdir(), "balorg-killed-"));
const program = await bundle("scripts/bench/registers/import-once.ts");

afterAll(async () => {
  await close();
  await drop();
  await rm(folder, { recursive: true });
});

/** Imports in a process of its own, killed without warning after some time. */
async function importIn(path: string, killedAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, [program, "finess", path], { env: { ...process.env, DATABASE_URL: url } });
  const ended = once(child, "exit");
  if (killedAfter !== undefined) {
    await Promise.race([ended, sleep(killedAfter)]);
    child.kill("SIGKILL");
  }
  const [status] = await ended;
  return status;
}

const served = async () => {
  const [row] = await db.execute<{ rows: number; sourceName: string }>(sql`
    select (select count(*)::int from registers.establishments where gone_on is null) as rows, source_name as "sourceName"
    from register_copies where status = 'in_service'`);
  return row;
};

test("killed at ten random points, an import leaves the old register in service, and the next one succeeds", async () => {
  const lines = finessLines(6000);
  const before = { path: join(folder, "before.csv"), rows: 5500 };
  const after = { path: join(folder, "after.csv"), rows: 6000 };
  await writeFile(before.path, finessFile("2026-09-10", lines.slice(0, before.rows)));
  await writeFile(after.path, finessFile("2026-11-10", lines));

  const startedAt = performance.now();
  expect(await importIn(before.path)).toBe(0);
  const whole = performance.now() - startedAt;

  for (let time = 0; time < times; time += 1) {
    // Some of each tenth of the time that an import takes, which starts with loading the program.
    const status = await importIn(after.path, ((time + Math.random()) / times) * whole);
    const now = await served();
    // Killed after the switch, it was not killed soon enough: begin again from the old one.
    if (status === 0 || now?.sourceName === "after.csv") {
      expect(now).toEqual({ rows: after.rows, sourceName: "after.csv" });
      expect(await importIn(before.path)).toBe(0);
    } else expect(now).toEqual({ rows: before.rows, sourceName: "before.csv" });
  }

  expect(await importIn(after.path)).toBe(0);
  expect(await served()).toEqual({ rows: after.rows, sourceName: "after.csv" });
  const dead = await db.select().from(registerCopies).where(eq(registerCopies.status, "failed"));
  expect(dead.every(({ message, endedAt }) => message?.includes("interrompu") && endedAt)).toBe(true);
  expect(await db.$count(registerCopies, eq(registerCopies.status, "running"))).toBe(0);
  expect(Array.from(await db.execute(sql`select from pg_tables where schemaname = 'registers_next'`))).toEqual([]);
});
