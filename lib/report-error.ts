import { randomBytes } from "node:crypto";
import { underlyingError } from "@/db/errors";

/**
 * Writes one JSON line about an unexpected error and returns the reference that the person sees too.
 * Query parameters never reach the log: they hold what people typed.
 */
export function reportError(error: unknown, where?: string): string {
  const reference = randomBytes(4).toString("hex").toUpperCase();
  const cause = underlyingError(error);
  const { name, message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  const frames = stack
    ?.split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 12);
  const line = { level: "error", at: new Date().toISOString(), reference, where, name, frames };
  console.error(JSON.stringify({ ...line, message: refusesValue(cause) ? withoutValue(message) : message }));
  return reference;
}

/** PostgreSQL quotes the value that it can't read (class 22 of its codes). */
function refusesValue(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("22");
}

function withoutValue(message: string): string {
  return message.replace(/".*"/s, '"…"');
}
