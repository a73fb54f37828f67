import "server-only";
import type { z } from "zod";
import { listAuditEvents } from "@/db/queries/audit-events";
import { findRequestToReview, takeRequestBack } from "@/db/queries/request-review";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { RequestChanged } from "@/lib/review/errors";
import { assertCanReview } from "@/lib/review/policy";
import type { resumeSchema } from "@/lib/review/schemas";

/**
 * Takes a request back when its applicant does not answer on the site, so that it can be decided; the question asked is
 * cancelled. Asked twice by the same reviewer, it does so once. Throws `ProofNeeded`, or `RequestChanged` when the
 * applicant was faster, or when nothing was asked.
 */
export async function resumeReview(context: Context, input: z.output<typeof resumeSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const found = await findRequestToReview(tx, input.requestId, actor.id);
    if (!found) throw new NotFound();
    assertCanReview(actor, { ...found.request, reviewerIsMember: found.reviewerIsMember });
    assertRecentProof(actor, "decision");
    const request = await takeRequestBack(tx, input);
    if (!request) {
      const latest = (await listAuditEvents(tx, "request", input.requestId)).at(-1);
      if (latest?.action === "request.review_resumed" && latest.actorId === actor.id) return;
      throw new RequestChanged("Cette demande n’attend plus de réponse\u00a0: rouvrez-la pour voir où elle en est.");
    }
    await recordEvent(
      tx,
      context,
      "request.review_resumed",
      { type: "request", id: request.id, regionCode: request.regionCode },
      { version: request.version, reason: input.reason },
    );
  });
}
