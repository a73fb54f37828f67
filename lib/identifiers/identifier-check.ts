export type IdentifierCheck = "strict" | "lenient";

/**
 * How strictly control keys are read: `IDENTIFIER_CHECK=lenient` accepts a wrong key (never a wrong format), for
 * sandboxes whose identities break theirs. Read at each call, and strict in a browser, where the variable is absent.
 */
export function identifierCheck(): IdentifierCheck {
  return process.env.IDENTIFIER_CHECK === "lenient" ? "lenient" : "strict";
}
