import "server-only";
import type { Db } from "@/db/client";
import { insertSession, revokeSession } from "@/db/queries/sessions";
import { browserLabel } from "@/lib/accounts/browser-label";
import type { BrowserContext } from "@/lib/auth/browser-context";

const sessionHours = 12;

type Proof = { id: string; individualId: string; method: "password_and_code" | "registration" };

/**
 * Opens a session of twelve hours and ends the one that this browser had. It takes the id of what proved the person, a
 * code or a registration: the database then refuses a second session for the same proof.
 */
export async function openSession(tx: Db, context: BrowserContext, { id, individualId, method }: Proof): Promise<void> {
  if (context.actor) await revokeSession(tx, context.actor.sessionId);
  await insertSession(tx, {
    id,
    individualId,
    method,
    browser: browserLabel(context.userAgent),
    browserHash: context.browser,
    origin: context.origin,
    expiresAt: new Date(Date.now() + sessionHours * 3_600_000),
  });
}
