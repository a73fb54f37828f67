import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";
import * as schema from "./schema";

/** The database, or a transaction on it: queries take either. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, typeof schema>;

/** A database on its own connections, for a process or a test that opens and closes it. */
export function connect(url: string, options: { max?: number } = {}) {
  const client = postgres(url, { max: options.max ?? 10, onnotice: () => undefined });
  const db: Db = drizzle(client, { schema, casing: "snake_case" });
  return { db, close: () => client.end({ timeout: 5 }) };
}

let shared: Db | undefined;

/** The database of this process. Connected at the first query: a build needs none. */
export function database(): Db {
  shared ??= connect(env().DATABASE_URL, { max: env().DATABASE_POOL }).db;
  return shared;
}
