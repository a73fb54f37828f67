import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { violates } from "@/db/errors";
import { closeClaim, lockClaim } from "@/db/queries/rpps-claims";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { accountSubject } from "@/lib/my-account/account-subject";
import { becomeProfessional } from "@/lib/my-account/become-professional";
import { assertCanDecideClaim, isClaimOpen } from "@/lib/my-account/claims-policy";
import { ClaimClosed, ClaimedRppsTaken } from "@/lib/my-account/errors";
import type { decideClaimSchema } from "@/lib/my-account/schemas";

type Decision = z.output<typeof decideClaimSchema>;

/**
 * Accepts a declared RPPS number, which makes its person a PER, or refuses it; either with a reason, which the person reads
 * when it is refused. Decided twice alike by the same reviewer, it is decided once. Throws `ClaimClosed` or
 * `ClaimedRppsTaken`.
 */
export async function decideRppsClaim(context: Context, decision: Decision): Promise<void> {
  assertRecentProof(context.actor, "decision");
  try {
    await context.db.transaction((tx) => decide(tx, context, decision));
  } catch (error) {
    throw violates(error, "individuals_rpps_unique") ? new ClaimedRppsTaken() : error;
  }
}

async function decide(tx: Db, context: Context, { claimId, outcome, reason }: Decision): Promise<void> {
  const { actor } = context;
  const claim = assertCanDecideClaim(actor, await lockClaim(tx, claimId));
  if (claim.outcome === outcome && claim.decidedById === actor.id) return;
  if (!isClaimOpen(claim)) throw new ClaimClosed();
  await closeClaim(tx, claim.id, { outcome, reason, decidedById: actor.id });
  const { individualId, regionCode, rpps, professionCode } = claim;
  if (outcome === "accepted") {
    const proof = { checkedById: actor.id, detail: { by: "reviewer", claimId, reason } };
    await becomeProfessional(tx, context, { individualId, rpps, professionCode, ...proof });
    return;
  }
  const subject = accountSubject({ id: individualId, regionCode });
  await recordEvent(tx, context, "individual.rpps_refused", subject, { claimId, reason });
  const facts = { reason, accountUrl: siteUrl("/compte/rpps") };
  await queueEmail(tx, "rpps-refused", claim.email, facts, { regionCode, subjectId: individualId });
}
