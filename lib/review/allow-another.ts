import "server-only";
import type { z } from "zod";
import { listAuditEvents } from "@/db/queries/audit-events";
import { allowAnotherRequest, findRequestToReview } from "@/db/queries/request-review";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { AnotherAlreadyAllowed } from "@/lib/review/errors";
import { assertCanReview } from "@/lib/review/policy";
import type { allowAnotherSchema } from "@/lib/review/schemas";

/**
 * Lets another request for the same structure be sent while this one waits: two services of a hospital, say. Asked twice
 * by the same reviewer, it does so once. Throws `AnotherAlreadyAllowed`.
 */
export async function allowAnother(context: Context, input: z.output<typeof allowAnotherSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const found = await findRequestToReview(tx, input.requestId, actor.id);
    if (!found) throw new NotFound();
    assertCanReview(actor, { ...found.request, reviewerIsMember: found.reviewerIsMember });
    assertRecentProof(actor, "decision");
    const request = await allowAnotherRequest(tx, input.requestId);
    if (!request) {
      const latest = (await listAuditEvents(tx, "request", input.requestId)).at(-1);
      if (latest?.action === "request.another_allowed" && latest.actorId === actor.id) return;
      throw new AnotherAlreadyAllowed();
    }
    await recordEvent(
      tx,
      context,
      "request.another_allowed",
      { type: "request", id: request.id, regionCode: request.regionCode },
      { reason: input.reason },
    );
  });
}
