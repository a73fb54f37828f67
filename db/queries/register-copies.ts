import "server-only";
import { and, asc, count, desc, eq, getTableColumns, inArray, isNotNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, registerCopies, registerRefusedLines } from "@/db/schema";
import type { Register } from "@/lib/registers/registers";

const { dataDate: _, ...columns } = getTableColumns(registerCopies);

/** `dataDate` as `yyyy-mm-dd`; `requestedBy` is null when nobody asked: the schedule, or the command line. */
const shown = {
  ...columns,
  dataDate: sql<string | null>`${registerCopies.dataDate}::text`,
  requestedBy: sql<string | null>`${individuals.firstName} || ' ' || ${individuals.lastName}`,
};

const copies = (db: Db) =>
  db.select(shown).from(registerCopies).leftJoin(individuals, eq(individuals.id, registerCopies.requestedById));

/** An import and its report, as the operator reads it. */
export type ReportedCopy = Awaited<ReturnType<typeof listCopies>>[number];

/** Every import, the newest first. */
export async function listCopies(db: Db, { limit, offset }: { limit: number; offset: number }) {
  return copies(db).orderBy(desc(registerCopies.createdAt), desc(registerCopies.id)).limit(limit).offset(offset);
}

export async function countCopies(db: Db): Promise<number> {
  return db.$count(registerCopies);
}

export async function findReportedCopy(db: Db, id: string): Promise<ReportedCopy | undefined> {
  const [row] = await copies(db).where(eq(registerCopies.id, id));
  return row;
}

/** The copy in service of a register, the import under way and the last that ended, whatever came of it. */
export async function findCopiesOfRegister(db: Db, register: Register) {
  const newest = (condition: ReturnType<typeof eq>) =>
    copies(db)
      .where(and(eq(registerCopies.register, register), condition))
      .orderBy(desc(registerCopies.createdAt))
      .limit(1);
  const [[inService], [underWay], [lastEnded]] = await Promise.all([
    newest(eq(registerCopies.status, "in_service")),
    newest(inArray(registerCopies.status, ["waiting", "running"])),
    newest(isNotNull(registerCopies.endedAt)),
  ]);
  return { inService, underWay, lastEnded };
}

/** Whether an import of a register waits or runs; nobody else enters one before the end of the transaction. */
export async function isImportUnderWay(tx: Db, register: Register): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`register copy ${register}`}, 0))`);
  const live = and(eq(registerCopies.register, register), inArray(registerCopies.status, ["waiting", "running"]));
  return (await tx.$count(registerCopies, live)) > 0;
}

/** Notes what was received for an import, to be compared with what is read. */
export async function noteSource(tx: Db, id: string, source: { sourceSha256: string; bytesTotal: number | null }) {
  await tx.update(registerCopies).set(source).where(eq(registerCopies.id, id));
}

/** A copy that waits is being fetched: how far, and that it is alive. */
export async function moveWaitingCopy(db: Db, id: string, bytesRead: number, bytesTotal: number | null) {
  await db
    .update(registerCopies)
    .set({ bytesRead, bytesTotal, movedAt: sql`now()` })
    .where(and(eq(registerCopies.id, id), eq(registerCopies.status, "waiting")));
}

/** The lines refused by an import that are still kept, and a page of them. */
export async function listRefusedLines(db: Db, copyId: string, { limit, offset }: { limit: number; offset: number }) {
  const ofCopy = eq(registerRefusedLines.copyId, copyId);
  const [lines, [kept]] = await Promise.all([
    db
      .select({ line: registerRefusedLines.line, reason: registerRefusedLines.reason })
      .from(registerRefusedLines)
      .where(ofCopy)
      .orderBy(asc(registerRefusedLines.line), asc(registerRefusedLines.reason))
      .limit(limit)
      .offset(offset),
    db.select({ lines: count() }).from(registerRefusedLines).where(ofCopy),
  ]);
  return { lines, kept: kept?.lines ?? 0 };
}

/** The next thousand refused lines after a line number; one that was refused twice is never cut in half. */
export async function listNextRefusedLines(db: Db, copyId: string, after: number) {
  const rows = await db.execute<{ line: number; reason: string }>(sql`
    select line, reason from register_refused_lines where copy_id = ${copyId} and line > ${after}
    order by line fetch first 1000 rows with ties`);
  return Array.from(rows);
}
