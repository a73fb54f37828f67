import type { SessionMethod } from "@/lib/accounts/session-method";

/** What proves more than a password and a mailed code. */
const strongMethods: SessionMethod[] = ["password_and_factor", "passkey", "psc"];

export function isStrongMethod(method: SessionMethod): boolean {
  return strongMethods.includes(method);
}

/**
 * What a session opens. Staff must have signed in with a second factor: until then they may only set one up (`enrol`), or
 * enter the one they have (`step_up`).
 */
export type SessionGate = "open" | "enrol" | "step_up";

export function sessionGate(session: { isStaff: boolean; hasFactor: boolean; method: SessionMethod }): SessionGate {
  if (!session.isStaff || isStrongMethod(session.method)) return "open";
  return session.hasFactor ? "step_up" : "enrol";
}
