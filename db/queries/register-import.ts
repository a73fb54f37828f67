import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { registerCopies, registerRefusedLines } from "@/db/schema";
import type { Register } from "@/lib/registers/registers";

export type RegisterCopy = typeof registerCopies.$inferSelect;
type NewCopy = Pick<typeof registerCopies.$inferInsert, "register" | "sourceName" | "isForced" | "requestedById">;
type Movement = Partial<
  Pick<RegisterCopy, "bytesTotal" | "bytesRead" | "linesRead" | "linesLeftOut" | "linesRefused" | "sourceName">
>;
type Ending = Movement &
  Partial<
    Pick<
      RegisterCopy,
      "sourceSha256" | "dataDate" | "rowsKept" | "rowsChanged" | "rowsNew" | "rowsGone" | "message" | "status"
    >
  >;

/** A copy that waits for a worker. Gives back its id. */
export async function insertCopy(db: Db, copy: NewCopy): Promise<string> {
  const [row] = await db
    .insert(registerCopies)
    .values({ ...copy, status: "waiting" })
    .returning({ id: registerCopies.id });
  if (!row) throw new Error("no row was inserted");
  return row.id;
}

export async function findCopy(db: Db, id: string): Promise<RegisterCopy | undefined> {
  const [row] = await db.select().from(registerCopies).where(eq(registerCopies.id, id));
  return row;
}

/** The copy that people search now. */
export async function findCopyInService(db: Db, register: Register): Promise<RegisterCopy | undefined> {
  const [row] = await db
    .select()
    .from(registerCopies)
    .where(and(eq(registerCopies.register, register), eq(registerCopies.status, "in_service")));
  return row;
}

/** Starts a copy that waits; `undefined` when it waits no more: somebody else took it. */
export async function startCopy(db: Db, id: string): Promise<RegisterCopy | undefined> {
  const [row] = await db
    .update(registerCopies)
    .set({ status: "running", startedAt: sql`now()`, movedAt: sql`now()` })
    .where(and(eq(registerCopies.id, id), eq(registerCopies.status, "waiting")))
    .returning();
  return row;
}

/** Marks as failed the copies of a register that say they run: only for who holds its lock, so that they cannot. */
export async function failDeadCopies(db: Db, register: Register, message: string): Promise<{ id: string }[]> {
  return db
    .update(registerCopies)
    .set({ status: "failed", endedAt: sql`now()`, message })
    .where(and(eq(registerCopies.register, register), eq(registerCopies.status, "running")))
    .returning({ id: registerCopies.id });
}

/** Writes how far a running copy has come. */
export async function moveCopy(db: Db, id: string, movement: Movement): Promise<void> {
  await db
    .update(registerCopies)
    .set({ ...movement, movedAt: sql`now()` })
    .where(and(eq(registerCopies.id, id), eq(registerCopies.status, "running")));
}

/** Ends a copy that is neither put in service nor ended yet. */
export async function endCopy(db: Db, id: string, ending: Ending): Promise<void> {
  await db
    .update(registerCopies)
    .set({ ...ending, endedAt: sql`now()` })
    .where(and(eq(registerCopies.id, id), ne(registerCopies.status, "in_service")));
}

export async function insertRefusedLines(
  db: Db,
  copyId: string,
  lines: readonly { line: number; reason: string }[],
): Promise<void> {
  if (lines.length === 0) return;
  await db.insert(registerRefusedLines).values(lines.map((line) => ({ ...line, copyId })));
}
