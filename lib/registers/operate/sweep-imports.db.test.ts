import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { lockClass } from "@/db/queries/register-connection";
import { addImportJob, forgetOldCopies } from "@/db/queries/register-jobs";
import { completeUpload, insertUpload, insertUploadChunk } from "@/db/queries/register-uploads";
import { registerCopies, registerRefusedLines, registerUploadChunks, registerUploads } from "@/db/schema";
import { sweepImports } from "@/lib/registers/operate/sweep-imports";
import { registers } from "@/lib/registers/registers";
import { test } from "@/tests/support/database";
import { anIndividual } from "@/tests/support/fixtures";
import { journalOf } from "@/tests/support/traces";

type Copy = typeof registerCopies.$inferInsert;

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const days = (count: number) => count * 24 * 60;

async function aCopy(tx: Db, values: Partial<Copy> & Pick<Copy, "status">): Promise<string> {
  const [copy] = await tx
    .insert(registerCopies)
    .values({ register: "mailboxes", sourceName: "boites.txt", ...values })
    .returning({ id: registerCopies.id });
  return copy?.id ?? "";
}

async function find(tx: Db, id: string) {
  const [copy] = await tx.select().from(registerCopies).where(eq(registerCopies.id, id));
  return copy;
}

async function anUpload(tx: Db, copyId: string | undefined, createdAt = new Date()) {
  const id = await insertUpload(tx, { fileName: "a.csv", uploadedById: (await anIndividual(tx)).id });
  await insertUploadChunk(tx, id, 0, Buffer.from("a"));
  await tx.update(registerUploads).set({ createdAt }).where(eq(registerUploads.id, id));
  if (copyId) await completeUpload(tx, id, copyId);
  return id;
}

test("says failed an import whose process died, and writes it down", async ({ tx }) => {
  const dead = await aCopy(tx, { status: "running", startedAt: ago(30), movedAt: ago(4) });
  const alive = await aCopy(tx, { status: "running", register: "finess", startedAt: ago(30), movedAt: ago(2) });

  await sweepImports(tx);

  expect(await find(tx, dead)).toMatchObject({ status: "failed", message: expect.stringContaining("interrompu") });
  expect(await journalOf(tx, "register_copy", dead)).toMatchObject([{ action: "register_copy.failed", actorId: null }]);
  expect(await find(tx, alive)).toMatchObject({ status: "running" });
});

test("leaves alone an import that moves no more, but still holds its register", async ({ tx }) => {
  const indexing = await aCopy(tx, { status: "running", startedAt: ago(30), movedAt: ago(20) });
  const other = postgres(process.env.TEST_DATABASE_URL ?? "", { max: 1 });
  await other`select pg_advisory_lock(${lockClass}::int, ${registers.indexOf("mailboxes")}::int)`;

  await sweepImports(tx);

  expect(await find(tx, indexing)).toMatchObject({ status: "running" });
  await other.end();
});

test("says failed an import that nobody will run, and not one whose worker is late", async ({ tx }) => {
  const [forgotten, held, late, fetched] = [
    await aCopy(tx, { status: "waiting", createdAt: ago(6) }),
    await aCopy(tx, { status: "waiting", createdAt: ago(6) }),
    await aCopy(tx, { status: "waiting", createdAt: ago(600) }),
    await aCopy(tx, { status: "waiting", createdAt: ago(600), movedAt: ago(1) }),
  ];
  for (const id of [held, late]) await addImportJob(tx, id);
  await tx.execute(sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed'
    where key = 'register copy:' || ${held}`);

  await sweepImports(tx);

  const states = await Promise.all([forgotten, held, late, fetched].map((id) => find(tx, id)));
  expect(states.map((copy) => copy?.status)).toEqual(["failed", "failed", "waiting", "waiting"]);
});

test("deletes the files that stopped coming, and those whose import is over", async ({ tx }) => {
  const endedAt = ago(days(1) + 60);
  const failed = { status: "failed", message: "Panne" } as const;
  const served = { status: "replaced", dataDate: "2026-11-10" } as const;
  const stopped = await anUpload(tx, undefined, ago(181));
  const coming = await anUpload(tx, undefined, ago(179));
  const forgotten = await anUpload(tx, await aCopy(tx, { ...failed, endedAt }), ago(days(2)));
  const kept = await anUpload(tx, await aCopy(tx, { ...failed, endedAt: ago(days(1) - 60) }), ago(days(1)));
  const waiting = await anUpload(tx, await aCopy(tx, { status: "waiting" }), ago(days(1)));
  const replaced = await anUpload(tx, await aCopy(tx, { ...served, endedAt }), ago(days(2)));

  await sweepImports(tx);

  const left = (await tx.select({ id: registerUploads.id }).from(registerUploads)).map(({ id }) => id);
  expect(left.filter((id) => [stopped, forgotten, replaced].includes(id))).toEqual([]);
  expect(left).toEqual(expect.arrayContaining([coming, kept, waiting]));
  expect(await tx.$count(registerUploadChunks, eq(registerUploadChunks.uploadId, stopped))).toBe(0);
});

test("forgets refused lines after three months and imports after two years, but never the copy in service", async ({
  tx,
}) => {
  await tx.delete(registerCopies);
  const served = { dataDate: "2024-01-01" } as const;
  const inService = await aCopy(tx, { status: "in_service", endedAt: ago(days(800)), ...served });
  const old = await aCopy(tx, { status: "replaced", endedAt: ago(days(732)), ...served });
  const recent = await aCopy(tx, { status: "replaced", endedAt: ago(days(100)), ...served });
  const latest = await aCopy(tx, { status: "replaced", endedAt: ago(days(80)), ...served });
  const lines = [inService, old, recent, latest].map((copyId) => ({ copyId, line: 1, reason: "Le numéro manque." }));
  await tx.insert(registerRefusedLines).values(lines);

  await forgetOldCopies(tx);

  const left = await tx.select({ id: registerCopies.id }).from(registerCopies);
  expect(left.map(({ id }) => id).sort()).toEqual([inService, recent, latest].sort());
  const linesLeft = await tx.select({ copyId: registerRefusedLines.copyId }).from(registerRefusedLines);
  expect(linesLeft).toEqual([{ copyId: latest }]);
});
