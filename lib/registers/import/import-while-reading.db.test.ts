import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, expect, test, vi } from "vitest";
import { connect } from "@/db/client";
import { importRegister } from "@/lib/registers/import/import-register";
import { requestCopy } from "@/lib/registers/import/request-copy";
import { finessFile, finessLines } from "@/tests/support/finess-file";
import { ownDatabase } from "@/tests/support/own-database";

vi.setConfig({ testTimeout: 60_000 });

const testUrl = process.env.TEST_DATABASE_URL;
if (!testUrl) throw new Error("TEST_DATABASE_URL is missing: run `npm run test:db`");
const { url, drop } = await ownDatabase(testUrl);
const { db, close } = connect(url, { max: 6 });
const folder = await mkdtemp(join(tmpdir(), "balorg-import-"));
const lines = finessLines(3000);

afterAll(async () => {
  await close();
  await drop();
  await rm(folder, { recursive: true });
});

async function request(date: string, count: number) {
  const path = join(folder, `${date}-${count}.csv`);
  await writeFile(path, finessFile(date, lines.slice(0, count)));
  return { path, copyId: await requestCopy(db, { register: "finess", sourceName: path }) };
}

const take = async (date: string, count: number) => importRegister({ db, url }, await request(date, count));

test("readers see the whole register of before or the whole new one, and never fail", async () => {
  await take("2026-09-01", 2500);
  const seen = new Set<string>();
  let isOver = false;
  const reader = async () => {
    while (!isOver) {
      // In a transaction, with the lock of a page that reads twice.
      const counts = await db.transaction(async (tx) => {
        const [one] = await tx.execute<{ n: number }>(sql`select count(*)::int as n from registers.establishments`);
        const [other] = await tx.execute<{ n: number }>(sql`select count(*)::int as n from registers.establishments`);
        return [one?.n, other?.n];
      });
      seen.add(counts.join());
    }
  };
  const readers = [reader(), reader(), reader()];
  for (const [at, count] of [3000, 2900, 3000].entries()) {
    expect(await take(`2026-09-1${at}`, count)).toMatchObject({ status: "in_service" });
  }
  isOver = true;
  await Promise.all(readers);
  // What has gone is kept, so there is never less than the largest copy.
  expect([...seen].toSorted()).toEqual(["2500,2500", "3000,3000"]);
});

test("of two imports at once, one serves and the other is refused with a sentence", async () => {
  const slow = await request("2026-10-01", 3000);
  const other = await request("2026-10-02", 2999);
  const holder = connect(url, { max: 1 });
  // A reader in the way keeps the first import at its switch for as long as the second one asks.
  const ended = await holder.db.transaction(async (tx) => {
    await tx.execute(sql`select from registers.establishments limit 1`);
    const first = importRegister({ db, url }, slow);
    await vi.waitFor(
      async () => {
        const [row] = await db.execute(sql`select from pg_locks where locktype = 'advisory' and granted`);
        expect(row).toBeDefined();
      },
      { timeout: 10_000 },
    );
    return { first, second: await importRegister({ db, url }, other) };
  });
  await holder.close();
  expect(ended.second).toMatchObject({ status: "failed", message: expect.stringContaining("est en cours") });
  expect(await ended.first).toMatchObject({ status: "in_service", dataDate: "2026-10-01" });
});
