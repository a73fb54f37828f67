import "server-only";
import type { z } from "zod";
import { deleteHold } from "@/db/queries/request-holds";
import { findRequestToReview } from "@/db/queries/request-review";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import type { holdSchema } from "@/lib/review/desk/schemas";
import { canReadRequestsOf } from "@/lib/review/policy";

/** Lets go of a request that one holds; nothing when one no longer does. */
export async function releaseHold(context: Context, { requestId }: z.output<typeof holdSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const found = await findRequestToReview(tx, requestId, actor.id);
    if (!found || !canReadRequestsOf(actor, found.request.regionCode)) throw new NotFound();
    if (!(await deleteHold(tx, requestId, actor.id))) return;
    const { regionCode } = found.request;
    await recordEvent(tx, context, "request.released", { type: "request", id: requestId, regionCode });
  });
}
