import "server-only";
import type { Db } from "@/db/client";
import { noteSignIn } from "@/db/queries/individuals";
import { insertSession, revokeSession } from "@/db/queries/sessions";
import { browserLabel } from "@/lib/accounts/browser-label";
import { sessionLimits } from "@/lib/accounts/session-limits";
import type { SessionMethod } from "@/lib/accounts/session-method";
import type { BrowserContext } from "@/lib/auth/browser-context";

type Proof = {
  id: string;
  individualId: string;
  method: SessionMethod;
  /** What Pro Santé Connect wants back at sign-out, sealed. */
  sealedPscIdToken?: string;
  /** When a factor was last entered, if not now: Pro Santé Connect may know the person since this morning. */
  provedAt?: Date;
};

/**
 * Opens a session and ends the one that this browser had. It takes the id of what proved the person (a code, a
 * registration, a challenge): the database then refuses a second session for the same proof.
 */
export async function openSession(tx: Db, context: BrowserContext, proof: Proof): Promise<void> {
  const former = context.actor ?? context.gated?.actor;
  if (former) await revokeSession(tx, former.sessionId);
  await insertSession(tx, {
    ...proof,
    browser: browserLabel(context.userAgent),
    browserHash: context.browser,
    origin: context.origin,
    expiresAt: new Date(Date.now() + sessionLimits.person.hours * 3_600_000),
  });
  await noteSignIn(tx, proof.individualId);
}
