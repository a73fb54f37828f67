import "server-only";
import { findClaim } from "@/db/queries/rpps-claims";
import type { Context } from "@/lib/context";
import { assertCanDecideClaim, isClaimOpen } from "@/lib/my-account/claims-policy";
import { readRppsChecks } from "@/lib/my-account/read-rpps-checks";

/** A declared RPPS number for whoever may decide it, with what the register says of it now. */
export async function viewRppsClaim({ db, actor }: Context, claimId: string) {
  const claim = assertCanDecideClaim(actor, await findClaim(db, claimId));
  return { claim, isOpen: isClaimOpen(claim), checks: await readRppsChecks(db, claim) };
}
