import postgres from "postgres";

/**
 * What PostgreSQL or the network said, out of the wrapping that quotes the query and what people typed. The wrapping is
 * told by its shape: each bundle of the site has a class of its own under the same name.
 */
export function underlyingError(error: unknown): unknown {
  return error instanceof Error && "query" in error && "params" in error ? error.cause : error;
}

/** Whether a query failed because of this very constraint or unique index: how a lost race is told from a bug. */
export function violates(error: unknown, constraint: string): boolean {
  const cause = underlyingError(error);
  return cause instanceof postgres.PostgresError && cause.constraint_name === constraint;
}
