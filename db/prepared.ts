import type { Db } from "@/db/client";

/**
 * A query that is put together once per database rather than at each call: for what every page of a kind asks, where
 * putting it together costs Drizzle more than sending it. A transaction is a database of its own and prepares anew.
 */
export function prepared<Query>(prepare: (db: Db) => Query): (db: Db) => Query {
  const queries = new WeakMap<Db, Query>();
  return (db) => {
    const known = queries.get(db);
    if (known) return known;
    const query = prepare(db);
    queries.set(db, query);
    return query;
  };
}
