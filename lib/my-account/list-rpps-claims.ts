import "server-only";
import { listOpenClaims } from "@/db/queries/rpps-claims";
import type { Context } from "@/lib/context";
import { assertReviewsClaims, canDecideClaim } from "@/lib/my-account/claims-policy";

/** The RPPS numbers that people of the reviewer’s regions declare, and that wait for a decision; never their own. */
export async function listRppsClaims({ db, actor }: Context) {
  assertReviewsClaims(actor);
  const claims = await listOpenClaims(db, actor.reviewerRegions);
  return claims.filter((claim) => canDecideClaim(actor, claim));
}
