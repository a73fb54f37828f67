import type { Actor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { isReviewer } from "@/lib/review/policy";

type Reviewer = Pick<Actor, "id" | "rpps" | "reviewerRegions">;
type Claim = { individualId: string; regionCode: string };

/** Throws NotFound for whoever reviews nothing. */
export function assertReviewsClaims(actor: Reviewer): void {
  if (!isReviewer(actor)) throw new NotFound();
}

/** Whoever got a number otherwise since, through Pro Santé Connect, awaits nothing any more. */
export function isClaimOpen(claim: { outcome: string | null; kind: "PER" | "INT" }): boolean {
  return claim.outcome === null && claim.kind === "INT";
}

/** Nobody decides on their own number. */
export function canDecideClaim(actor: Reviewer, claim: Claim): boolean {
  return actor.reviewerRegions.includes(claim.regionCode) && claim.individualId !== actor.id;
}

/** Gives the declaration back to whoever may decide it; a missing one looks the same as one that they may not. */
export function assertCanDecideClaim<C extends Claim>(actor: Reviewer, claim: C | undefined): C {
  if (!claim || !canDecideClaim(actor, claim)) throw new NotFound();
  return claim;
}
