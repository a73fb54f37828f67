import "server-only";
import type { Db } from "@/db/client";
import { findMailboxToReview } from "@/db/queries/likely-duplicates";
import { queueDuplicateMarks } from "@/db/queries/request-alerts";
import { findRequestToReview } from "@/db/queries/request-review";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import type { Distinction } from "@/lib/review/duplicates/schema";
import { assertCanReview, canReadRequestsOf } from "@/lib/review/policy";

/**
 * Lets a reviewer of a request change what it is told apart from, and writes it in its history. Asking twice does it
 * once. Throws `NotFound` for a draft, and for what is not of the reviewer's regions, on either side.
 */
export async function changeDistinction(
  context: Context,
  { requestId, otherKind, otherId }: Distinction,
  action: "request.told_apart" | "request.likened",
  change: (tx: Db, other: { kind: Distinction["otherKind"]; id: string }) => Promise<boolean>,
): Promise<void> {
  const { db, actor } = context;
  await db.transaction(async (tx) => {
    const found = await findRequestToReview(tx, requestId, actor.id);
    const name = await nameOf(tx, context, otherKind, otherId);
    if (!found || !name || requestId === otherId) throw new NotFound();
    assertCanReview(actor, { ...found.request, reviewerIsMember: found.reviewerIsMember });
    if (!(await change(tx, { kind: otherKind, id: otherId }))) return;
    await queueDuplicateMarks(tx, requestId);
    const subject = { type: "request", id: requestId, regionCode: found.request.regionCode } as const;
    await recordEvent(tx, context, action, subject, { other: name, otherKind, otherId });
  });
}

/** How the other is named to people; `undefined` when this reviewer may not read it. */
async function nameOf(
  tx: Db,
  { actor }: Context,
  kind: Distinction["otherKind"],
  id: string,
): Promise<string | undefined> {
  if (kind === "mailbox") {
    const box = await findMailboxToReview(tx, id);
    return box && canReadRequestsOf(actor, box.regionCode) ? box.address : undefined;
  }
  const other = await findRequestToReview(tx, id, actor.id);
  if (!other || !canReadRequestsOf(actor, other.request.regionCode)) return undefined;
  return `la demande n°\u00a0${other.request.number}`;
}
