import "server-only";
import type { Db } from "@/db/client";
import { findSessionEnd } from "@/db/queries/sessions";
import { sessionEndReason } from "@/lib/accounts/session-end-reason";

/** Why the session of this browser is over, as far as it is known. */
export async function viewSessionEnd(db: Db, sessionId: string): Promise<string | undefined> {
  const ended = await findSessionEnd(db, sessionId);
  return ended && sessionEndReason(ended);
}
