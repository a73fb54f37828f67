import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";
import * as schema from "./schema";

/** The database, or a transaction on it: queries take either. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, typeof schema>;

/** Seconds between two attempts to connect: by default they grow to twenty, and the site would stay down that long. */
const backoff = () => 0.2;

/** A database on its own connections, for a process or a test that opens and closes it. */
export function connect(url: string, options: { max?: number } = {}) {
  const client = withPreparedStatements(postgres(url, { max: options.max ?? 10, backoff, onnotice: () => undefined }));
  const db: Db = drizzle(client, { schema, casing: "snake_case" });
  return { db, close: () => client.end({ timeout: 5 }) };
}

/**
 * Drizzle sends every query in a way that PostgreSQL describes and plans anew each time: two round trips instead of
 * one, and most of the time of a small query. This prepares each statement once per connection, transactions included.
 */
function withPreparedStatements(client: postgres.Sql): postgres.Sql {
  prepareStatements(client);
  const begin: (work: (transaction: postgres.TransactionSql) => unknown) => unknown = client.begin.bind(client);
  return Object.assign(client, {
    begin: (work: (transaction: postgres.TransactionSql) => unknown) =>
      begin((transaction) => work(prepareStatements(transaction))),
  });
}

function prepareStatements<S extends Pick<postgres.Sql, "unsafe">>(client: S): S {
  const unsafe = client.unsafe.bind(client);
  client.unsafe = (query, parameters, options) => unsafe(query, parameters, { prepare: true, ...options });
  return client;
}

let shared: Db | undefined;

/** The database of this process. Connected at the first query: a build needs none. */
export function database(): Db {
  shared ??= connect(env().DATABASE_URL, { max: env().DATABASE_POOL }).db;
  return shared;
}
