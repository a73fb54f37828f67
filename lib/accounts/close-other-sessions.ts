import "server-only";
import { revokeSessionsOf } from "@/db/queries/sessions";
import { revokeTrustedBrowsersOf } from "@/db/queries/trusted-browsers";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";

/** Ends every session of the person except the one that asks; no browser is trusted any longer. */
export async function closeOtherSessions({ db, actor, origin }: Context): Promise<void> {
  await db.transaction(async (tx) => {
    await revokeSessionsOf(tx, actor.id, actor.sessionId);
    await revokeTrustedBrowsersOf(tx, actor.id);
    const subject = { type: "individual", id: actor.id, regionCode: actor.regionCode } as const;
    await recordEvent(tx, { actor, origin }, "individual.other_sessions_closed", subject);
  });
}
