import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";

/** Whether a query failed because of this very constraint or unique index: how a lost race is told from a bug. */
export function violates(error: unknown, constraint: string): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof postgres.PostgresError && cause.constraint_name === constraint;
}
