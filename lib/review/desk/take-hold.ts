import "server-only";
import type { z } from "zod";
import { insertHold, renewHold } from "@/db/queries/request-holds";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { assertFreeToDecide } from "@/lib/review/desk/assert-free-to-decide";
import { findRequestToTake } from "@/lib/review/desk/find-request-to-take";
import type { holdSchema } from "@/lib/review/desk/schemas";

/**
 * Takes a request for oneself, so that colleagues leave it alone; taken twice, it stays taken. Throws `RequestHeld` when
 * a colleague was faster, and what tells that nobody can decide it.
 */
export async function takeHold(context: Context, { requestId }: z.output<typeof holdSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const { regionCode } = await findRequestToTake(tx, actor, requestId);
    if (await insertHold(tx, requestId, actor.id)) {
      await recordEvent(tx, context, "request.taken", { type: "request", id: requestId, regionCode });
      return;
    }
    await assertFreeToDecide(tx, actor, requestId);
    await renewHold(tx, requestId, actor.id);
  });
}
