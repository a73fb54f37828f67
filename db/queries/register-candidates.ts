import "server-only";
import { type SQL, sql } from "drizzle-orm";

/**
 * At most `crowd` rows for each tsquery. A materialised CTE is planned as if it were read to its end, hence from the GIN
 * index, and read no further than asked: with a plain limit the planner may walk through millions of rows in order.
 */
export function holdingEach(select: (tsquery: SQL) => SQL, tsqueries: string[], crowd: number): SQL {
  const names = tsqueries.map((_, at) => sql.identifier(`holding_${at}`));
  const ctes = tsqueries.map((tsquery, at) => sql`${names[at]} as materialized (${select(sql`${tsquery}::tsquery`)})`);
  const reads = names.map((name) => sql`(select * from ${name} limit ${crowd})`);
  return sql`with ${sql.join(ctes, sql`, `)} ${sql.join(reads, sql` union all `)}`;
}

/** Rows whose `sort_text` begins with a text, by the index that is in its order. */
export function beginningWith(text: string): SQL {
  return sql`sort_text collate "C" >= ${text} and sort_text collate "C" < ${`${text}~`}`;
}

/** Whether a number begins with some digits, or is it: as an index on it in any order of letters can find. */
export function numberBeginningWith(column: SQL, digits: string, length: number): SQL {
  return sql`${column} between ${digits.padEnd(length, "0")} and ${digits.padEnd(length, "9")}`;
}
