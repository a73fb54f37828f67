import "server-only";
import { findPscArrival } from "@/db/queries/psc-arrivals";
import { findProfessional } from "@/db/queries/register-lookup";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import { maskEmail } from "@/lib/accounts/mask-email";
import type { VisitorContext } from "@/lib/context";
import { findLinkObstacle } from "@/lib/psc/find-link-obstacle";
import { readArrival } from "@/lib/psc/read-arrival";

/**
 * Who came back from Pro Santé Connect in this browser and has no account linked yet, with what stands in the way;
 * `undefined` when nobody waits here.
 */
export async function viewLinking({ db, browser, actor }: VisitorContext) {
  const arrival = browser ? await findPscArrival(db, browser) : undefined;
  if (!arrival) return undefined;
  const claims = await readArrival(arrival);
  const { rpps } = claims;
  const [account, known, obstacle] = await Promise.all([
    rpps ? findIndividualByRpps(db, rpps) : undefined,
    rpps ? findProfessional(db, rpps) : undefined,
    actor && findLinkObstacle(db, actor, claims),
  ]);
  return {
    claims,
    /** The account that has this RPPS number, told to its professional alone, and not in full. */
    rppsAccount: account && { id: account.id, maskedEmail: maskEmail(account.email) },
    isInRegister: known !== undefined && known.goneOn === null,
    obstacle,
  };
}
