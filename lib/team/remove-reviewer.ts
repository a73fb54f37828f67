import "server-only";
import type { z } from "zod";
import { findIndividual } from "@/db/queries/individuals";
import { findRegion } from "@/db/queries/regions";
import { endHoldsOf } from "@/db/queries/request-holds";
import { deleteReviewerRight, findReviewer } from "@/db/queries/team";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { fullName } from "@/lib/actor";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { assertCanOperate } from "@/lib/operations/policy";
import { regionSubject } from "@/lib/regions/region-subject";
import type { removeReviewerSchema } from "@/lib/team/schema";

/**
 * Takes away the right to decide the requests of a region, and tells the person: from their next page or click they find
 * nothing. What they had taken is free again; what they decided stands. Somebody without the right stays so.
 * Throws `NotFound` for nobody, or no region.
 */
export async function removeReviewer(context: Context, input: z.output<typeof removeReviewerSchema>): Promise<void> {
  const { db, actor } = context;
  assertCanOperate(actor);
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    const region = await findRegion(tx, input.regionCode);
    if (!region || !(await findIndividual(tx, input.individualId))) throw new NotFound();
    const person = await findReviewer(tx, input);
    if (!person || !(await deleteReviewerRight(tx, input))) return;
    const released = await endHoldsOf(tx, person.id, region.code);
    const who = { personId: person.id, personName: fullName(person), released };
    await recordEvent(tx, context, "region.reviewer_removed", regionSubject(region.code), who);
    await queueEmail(
      tx,
      "reviewer-right",
      person.email,
      { kind: "removed", regionName: region.name, changedBy: fullName(actor), pageUrl: siteUrl("/boites/personnelle") },
      { regionCode: region.code, subjectId: person.id },
    );
  });
}
