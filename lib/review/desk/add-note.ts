import "server-only";
import type { z } from "zod";
import { insertNote } from "@/db/queries/request-notes";
import { findRequestToReview } from "@/db/queries/request-review";
import { lockRequest } from "@/db/queries/requests";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import type { noteSchema } from "@/lib/review/desk/schemas";
import { assertCanReview } from "@/lib/review/policy";

/**
 * Leaves a note to the colleagues who review the request, whatever its state. Whoever is concerned by the request
 * neither reads nor writes any.
 */
export async function addNote(context: Context, { requestId, note }: z.output<typeof noteSchema>): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const found = await findRequestToReview(tx, requestId, actor.id);
    if (!found) throw new NotFound();
    assertCanReview(actor, { ...found.request, reviewerIsMember: found.reviewerIsMember });
    await lockRequest(tx, requestId);
    if (!(await insertNote(tx, { requestId, authorId: actor.id, text: note }))) return;
    const { regionCode } = found.request;
    await recordEvent(tx, context, "request.note_added", { type: "request", id: requestId, regionCode });
  });
}
