import "server-only";
import { revokeSessionOf } from "@/db/queries/sessions";
import { revokeTrustOfSession } from "@/db/queries/trusted-browsers";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";

/**
 * Ends one session of the person, whose browser is trusted no longer. One that is over stays so. Throws `NotFound` for
 * nobody’s, or somebody else’s.
 */
export async function endOneSession({ db, actor, origin }: Context, sessionId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const outcome = await revokeSessionOf(tx, actor.id, sessionId);
    if (!outcome) throw new NotFound();
    if (outcome === "over") return;
    await revokeTrustOfSession(tx, actor.id, sessionId);
    const subject = { type: "individual", id: actor.id, regionCode: actor.regionCode } as const;
    await recordEvent(tx, { actor, origin }, "individual.session_closed", subject, { sessionId });
  });
}
