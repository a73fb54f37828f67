import "server-only";
import type { z } from "zod";
import { findIndividualByEmail } from "@/db/queries/individuals";
import { findRegion } from "@/db/queries/regions";
import { insertReviewerRight } from "@/db/queries/team";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { fullName } from "@/lib/actor";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { assertCanOperate } from "@/lib/operations/policy";
import { regionSubject } from "@/lib/regions/region-subject";
import { AlreadyReviewer, NoSuchAccount, NoSuchRegion } from "@/lib/team/errors";
import type { grantReviewerSchema } from "@/lib/team/schema";

/**
 * Lets somebody who has an individual account decide the requests of a region, and tells them. It counts from their next
 * page. An operator may choose themselves: the journal says so. Giving twice is refused, not repeated.
 */
export async function grantReviewer(context: Context, input: z.output<typeof grantReviewerSchema>): Promise<void> {
  const { db, actor } = context;
  assertCanOperate(actor);
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    const region = await findRegion(tx, input.regionCode);
    if (!region) throw new NoSuchRegion();
    const person = await findIndividualByEmail(tx, input.email);
    if (!person) throw new NoSuchAccount();
    const right = { individualId: person.id, regionCode: region.code, grantedById: actor.id };
    if (!(await insertReviewerRight(tx, right))) throw new AlreadyReviewer(fullName(person), region.name);
    const who = { personId: person.id, personName: fullName(person) };
    await recordEvent(tx, context, "region.reviewer_granted", regionSubject(region.code), who);
    await queueEmail(
      tx,
      "reviewer-right",
      person.email,
      { kind: "granted", regionName: region.name, changedBy: fullName(actor), pageUrl: siteUrl("/instruction") },
      { regionCode: region.code, subjectId: person.id },
    );
  });
}
