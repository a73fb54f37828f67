import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** Held by a larger share of the requests, a word is found sooner by going through the queue than by its index. */
const commonShare = 0.008;

/**
 * That a row of these regions holds each of these words: looked for in the index of words, which knows them one by one,
 * and the region of each row as a word.
 */
export function holdsWords(words: string[], regionCodes: string[]): SQL {
  const regions = regionCodes.map((code) => `'#${code.replace(/\D/g, "")}'`).join(" | ");
  return sql`search_document @@ ${`(${regions}) & ${wordsQuery(words)}`}::tsquery`;
}

/** The same, for rows that come in another order anyway: the index of words must not be read, which holds too many. */
export function holdsCommonWords(words: string[]): SQL {
  return sql`coalesce(search_document, '') @@ ${wordsQuery(words)}::tsquery`;
}

/** Those of these words that very many requests hold, as far as PostgreSQL keeps account of the commonest ones. */
export async function listCommonWords(db: Db, words: string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const rows = await db.execute<{ word: string }>(sql`
    select asked.word
    from unnest(${sql.param(words)}::text[]) as asked(word)
    join (
      select held.word, held.share from pg_stats,
        unnest(most_common_elems::text::text[], most_common_elem_freqs) as held(word, share)
      where schemaname = 'public' and tablename = 'requests' and attname = 'search_document'
    ) known on known.word = asked.word
      or (asked.word = any(${sql.param(words.filter(mayBeBegun))}::text[]) and starts_with(known.word, asked.word))
    group by asked.word having sum(known.share) > ${commonShare}`);
  return Array.from(rows, ({ word }) => word);
}

/** Words are made of letters and digits only, so that none can be an operator of the query. */
export function wordsQuery(words: string[]): string {
  return words.map((word) => `'${word.replace(/[^a-z0-9]/g, "")}'${mayBeBegun(word) ? ":*" : ""}`).join(" & ");
}

/** The beginning of a word is enough, from where it no longer begins half of all words or numbers. */
function mayBeBegun(word: string): boolean {
  return word.length >= (/^\d+$/.test(word) ? 7 : 3);
}
