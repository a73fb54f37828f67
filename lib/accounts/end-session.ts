import "server-only";
import { revokeSession } from "@/db/queries/sessions";
import { recordEvent } from "@/lib/audit";
import type { VisitorContext } from "@/lib/context";

/** Signs out. Does nothing for somebody who no longer was signed in. */
export async function endSession({ db, origin, ...visitor }: VisitorContext): Promise<void> {
  const actor = visitor.actor ?? visitor.gated?.actor;
  if (!actor) return;
  await db.transaction(async (tx) => {
    await revokeSession(tx, actor.sessionId);
    const subject = { type: "individual", id: actor.id, regionCode: actor.regionCode } as const;
    await recordEvent(tx, { actor, origin }, "individual.signed_out", subject);
  });
}
