import "server-only";
import { desc, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { journalDays, journalSeals } from "@/db/schema";
import type { Place } from "./journal-links";

/** The last link that the journal says it has. */
export async function findHead(db: Db) {
  const [row] = await db
    .select({ day: journalDays.day, position: journalDays.links, hash: journalDays.hash })
    .from(journalDays)
    .orderBy(desc(journalDays.day))
    .limit(1);
  return row;
}

/** The latest seal. */
export async function findLastSeal(db: Db) {
  const [row] = await db.select().from(journalSeals).orderBy(desc(journalSeals.number)).limit(1);
  return row;
}

/** Keeps a seal, unless another process has just written the one of that number; whether it did. */
export async function insertSeal(db: Db, seal: typeof journalSeals.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(journalSeals)
    .values(seal)
    .onConflictDoNothing()
    .returning({ number: journalSeals.number });
  return rows.length > 0;
}

export type SealRow = Place & {
  number: number;
  /** Microseconds since 1970. */
  sealedAt: string | null;
  hash: Buffer;
  signature: Buffer;
  /** The hash of the link at that place, null when there is none. */
  linked: Buffer | null;
};

/** Seals in their order, after a number, each with the link that it sealed. */
export async function listSeals(db: Db, { after, limit }: { after: number; limit: number }) {
  return db.execute<SealRow>(sql`
    select s.number, case when isfinite(s.sealed_at) then (extract(epoch from s.sealed_at) * 1000000)::bigint::text end as "sealedAt",
      to_char(s.day, 'YYYY-MM-DD') as day, s.position, s.hash, s.signature, l.hash as linked
    from journal_seals s left join journal_links l on l.day = s.day and l.position = s.position
    where s.number > ${after} order by s.number limit ${limit}`);
}

/** The hash of the link at a place. */
export async function findHashAt(db: Db, { day, position }: Place): Promise<Buffer | undefined> {
  const [row] = await db.execute<{ hash: Buffer }>(
    sql`select hash from journal_links where day = ${day}::date and position = ${position}`,
  );
  return row?.hash;
}
