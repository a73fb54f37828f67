import "server-only";
import { and, eq, inArray, lt, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { lockClass } from "@/db/queries/register-connection";
import { registerCopies, registerRefusedLines } from "@/db/schema";
import { type Register, registers } from "@/lib/registers/registers";

const jobKey = sql`'register copy:' || ${registerCopies.id}`;

/** Has a worker run an import, once the transaction is committed. */
export async function addImportJob(tx: Db, copyId: string): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job('import_register', json_build_object('copyId', ${copyId}::text),
      job_key := 'register copy:' || ${copyId}, max_attempts := 3)`);
}

/** Whether no import of a register is at work anywhere; none begins before the end of the transaction. */
export async function holdIdleRegister(tx: Db, register: Register): Promise<boolean> {
  const [row] = await tx.execute<{ held: boolean }>(
    sql`select pg_try_advisory_xact_lock(${lockClass}::int, ${registers.indexOf(register)}::int) as held`,
  );
  return row?.held === true;
}

const died = { status: "failed", endedAt: sql`now()` } as const;
const ended = { id: registerCopies.id, register: registerCopies.register };

/** Marks as failed the imports of a register that have not moved for minutes; for who holds it idle. */
export async function failStoppedCopies(tx: Db, register: Register, message: string) {
  const isStopped = sql`${registerCopies.movedAt} < now() - interval '3 minutes'`;
  return tx
    .update(registerCopies)
    .set({ ...died, message })
    .where(and(eq(registerCopies.register, register), eq(registerCopies.status, "running"), isStopped))
    .returning(ended);
}

/** Marks as failed the imports that wait for a job that died, or is held by a worker that died. */
export async function failForgottenCopies(tx: Db, message: string) {
  return tx
    .update(registerCopies)
    .set({ ...died, message })
    .where(
      and(
        eq(registerCopies.status, "waiting"),
        sql`coalesce(${registerCopies.movedAt}, ${registerCopies.createdAt}) < now() - interval '5 minutes'`,
        sql`not exists (select 1 from graphile_worker.jobs j
          where j.key = ${jobKey} and j.locked_at is null and j.attempts < j.max_attempts)`,
      ),
    )
    .returning(ended);
}

/** Forgets the lines refused three months ago, and the imports of two years ago: the journal keeps that they were. */
export async function forgetOldCopies(db: Db): Promise<void> {
  const endedBefore = (age: string) => lt(registerCopies.endedAt, sql`now() - ${age}::interval`);
  await db
    .delete(registerRefusedLines)
    .where(
      inArray(
        registerRefusedLines.copyId,
        db.select({ id: registerCopies.id }).from(registerCopies).where(endedBefore("3 months")),
      ),
    );
  await db.delete(registerCopies).where(and(endedBefore("2 years"), ne(registerCopies.status, "in_service")));
}
