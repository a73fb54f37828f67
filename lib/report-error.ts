import { randomBytes } from "node:crypto";
import { DrizzleQueryError } from "drizzle-orm";

/**
 * Writes one JSON line about an unexpected error and returns the reference that the person sees too.
 * Query parameters never reach the log: they hold what people typed.
 */
export function reportError(error: unknown, where?: string): string {
  const reference = randomBytes(4).toString("hex").toUpperCase();
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const { name, message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  const frames = stack
    ?.split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 12);
  console.error(
    JSON.stringify({ level: "error", at: new Date().toISOString(), reference, where, name, message, frames }),
  );
  return reference;
}
