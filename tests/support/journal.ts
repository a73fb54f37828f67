import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { connect, type Db } from "@/db/client";
import { recordEvent } from "@/lib/audit";
import { ownDatabase } from "@/tests/support/own-database";

const actor = { id: randomUUID(), firstName: "Claire", lastName: "Roux", method: "passkey" } as const;

const tables = ["audit_events", "journal_links", "journal_days", "journal_seals"];

/** A database whose journal may be spoiled. */
export async function ownJournal() {
  const own = await ownDatabase(process.env.TEST_DATABASE_URL ?? "");
  process.env.DATABASE_URL ??= own.url;
  const { db, close } = connect(own.url, { max: 10 });
  return {
    db,
    drop: async () => {
      await close();
      await own.drop();
    },
  };
}

/** One line about some request, in a transaction of its own, as a use case writes it. */
export async function aLine(db: Db, detail: Record<string, unknown> = { version: 1, reason: "pièce illisible" }) {
  const subject = { type: "request", id: randomUUID(), regionCode: "76" } as const;
  await db.transaction((tx) => recordEvent(tx, { actor, origin: "192.0.2.7" }, "request.refused", subject, detail));
}

/** Lifts what guards the journal, as the owner of a database can. */
export async function liftGuards(db: Db): Promise<void> {
  for (const table of tables) await db.execute(sql.raw(`alter table ${table} disable trigger user`));
  await db.execute(sql`alter table audit_events alter column id drop identity,
    drop constraint audit_events_known_result, drop constraint audit_events_known_category,
    drop constraint audit_events_failure`);
}

class Undone extends Error {}

/** What `look` sees after the statements, which are then taken back. */
export async function afterwards<T>(db: Db, statements: SQL[], look: (tx: Db) => Promise<T>): Promise<T> {
  let seen: T | undefined;
  await db
    .transaction(async (tx) => {
      for (const statement of statements) await tx.execute(statement);
      seen = await look(tx);
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return seen as T;
}

/** Writes lines as of an earlier moment, in a journal that has none yet: the clock of PostgreSQL is told for a while. */
export async function writtenOn(db: Db, moment: Date, write: (tx: Db, at: Date) => Promise<void>): Promise<void> {
  await db.execute(
    sql.raw(`create function public.clock_timestamp() returns timestamptz stable language sql
      as $$ select timestamptz '${moment.toISOString()}' $$`),
  );
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local search_path = public, pg_catalog`);
    await write(tx, moment);
  });
  await db.execute(sql`drop function public.clock_timestamp()`);
}
