import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { findHold, type Hold, insertHold, replaceHold } from "@/db/queries/request-holds";
import { fullName } from "@/lib/actor";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { assertFreeToDecide } from "@/lib/review/desk/assert-free-to-decide";
import { findRequestToTake } from "@/lib/review/desk/find-request-to-take";
import type { takeOverSchema } from "@/lib/review/desk/schemas";

type Input = z.output<typeof takeOverSchema>;

/**
 * Takes a request over from the colleague who holds it, with a word why. When they have let go of it meanwhile, it is
 * simply taken. Throws `RequestHeld` when another colleague was faster, and what tells that nobody can decide it.
 */
export async function takeOver(context: Context, input: Input): Promise<void> {
  const { db, actor } = context;
  const { requestId, reason } = input;
  await db.transaction(async (tx) => {
    const { regionCode } = await findRequestToTake(tx, actor, requestId);
    const subject = { type: "request", id: requestId, regionCode } as const;
    const from = await takeFrom(tx, actor.id, input);
    if (from) {
      const detail = { from: fullName(from), fromId: from.holderId, reason };
      await recordEvent(tx, context, "request.taken_over", subject, detail);
    } else if (await insertHold(tx, requestId, actor.id)) {
      await recordEvent(tx, context, "request.taken", subject, { reason });
    } else {
      await assertFreeToDecide(tx, actor, requestId);
    }
  });
}

async function takeFrom(tx: Db, actorId: string, { requestId, holderId }: Input): Promise<Hold | undefined> {
  const hold = await findHold(tx, requestId);
  if (hold?.holderId !== holderId || holderId === actorId) return undefined;
  return (await replaceHold(tx, requestId, holderId, actorId)) ? hold : undefined;
}
