import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

export type WordTable = "establishment_words" | "professional_words";

/** Those of some words that the register has. */
export async function listKnownWords(db: Db, table: WordTable, words: string[]): Promise<string[]> {
  const rows = await db.execute<{ word: string }>(
    sql`select word from registers.${sql.identifier(table)} where word = any(${sql.param(words)}::text[])`,
  );
  return Array.from(rows, ({ word }) => word);
}

/** Those of some beginnings that a word of the register has. */
export async function listKnownBeginnings(db: Db, table: WordTable, beginnings: string[]): Promise<string[]> {
  const rows = await db.execute<{ beginning: string }>(sql`
    select beginning from unnest(${sql.param(beginnings)}::text[]) beginning where exists (
      select from registers.${sql.identifier(table)} where word >= beginning and word < beginning || '~')`);
  return Array.from(rows, ({ beginning }) => beginning);
}
