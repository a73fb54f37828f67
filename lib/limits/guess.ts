import type { AuditSubject } from "@/lib/journal/subject";
import { unknownAccount } from "@/lib/journal/unknown-account";
import type { LimitedStep } from "@/lib/limits/limited-steps";

/** A try at the secret of an account, which may not exist. */
export type Guess = {
  step: LimitedStep;
  account: string;
  individualId: string | null;
  /** As in `countAttempt`. */
  knownBrowser?: string | undefined;
};

/** Whose secret it was, as the journal names it. */
export function guessSubject({ account, individualId }: Guess): AuditSubject {
  return individualId ? { type: "individual", id: individualId } : unknownAccount(account);
}
