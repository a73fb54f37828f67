import "server-only";
import type { Db } from "@/db/client";
import { violates } from "@/db/errors";
import { consumePscArrival, findPscArrival } from "@/db/queries/psc-arrivals";
import { findPscIdentity, insertPscIdentity } from "@/db/queries/psc-identities";
import { withdrawClaimsOf } from "@/db/queries/rpps-claims";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";
import { becomeProfessional } from "@/lib/my-account/become-professional";
import { checkVouchedRpps } from "@/lib/psc/check-vouched-rpps";
import type { PscClaims } from "@/lib/psc/claims";
import { CannotLink, NoPscArrival } from "@/lib/psc/errors";
import { findLinkObstacle } from "@/lib/psc/find-link-obstacle";
import { readArrival } from "@/lib/psc/read-arrival";

/**
 * Links the account to whoever came back from Pro Santé Connect in this browser: from then on that identity opens it, and
 * its RPPS number is the account's, checked. Returns the page that was wished for; sent twice, it is done once, and the page
 * known the first time. Throws `NoPscArrival`, `CannotLink`, `ProofNeeded`.
 */
export async function linkAccount(
  { db, actor, origin }: Context,
  browser: string | undefined,
): Promise<string | undefined> {
  assertRecentProof(actor, "sensitive");
  const arrival = browser ? await findPscArrival(db, browser) : undefined;
  if (!arrival && (await findPscIdentity(db, actor.id))) return undefined;
  if (!arrival) throw new NoPscArrival();
  const claims = await readArrival(arrival);
  const obstacle = await findLinkObstacle(db, actor, claims);
  if (obstacle) throw new CannotLink(obstacle);
  try {
    await db.transaction(async (tx) => {
      if (!(await consumePscArrival(tx, arrival.id))) return;
      await insertPscIdentity(tx, actor.id, claims);
      const { id, regionCode, email, firstName } = actor;
      const subject = { type: "individual", id, regionCode } as const;
      await recordEvent(tx, { actor, origin }, "individual.psc_linked", subject, {
        hasRpps: claims.rpps !== undefined,
      });
      await proveNumber(tx, { actor, origin }, claims);
      const facts = { firstName, isLinked: true, accountUrl: siteUrl("/compte/pro-sante-connect") };
      await queueEmail(tx, "psc-changed", email, facts, { regionCode, subjectId: id });
    });
  } catch (error) {
    if (violates(error, "psc_identities_pkey")) throw new CannotLink("identity_linked");
    if (violates(error, "psc_identities_one_per_individual")) throw new CannotLink("account_linked");
    if (violates(error, "individuals_rpps_unique")) throw new CannotLink("rpps_taken");
    throw error;
  }
  return arrival.returnPath;
}

/** An account without a number becomes a professional's, unless nothing says of which profession: its owner then does. */
async function proveNumber(
  tx: Db,
  author: Pick<Context, "actor" | "origin">,
  { rpps, professionCode }: PscClaims,
): Promise<void> {
  const { id, kind } = author.actor;
  if (!rpps) return;
  if (kind === "PER") return checkVouchedRpps(tx, author, id);
  if (!professionCode) return;
  await withdrawClaimsOf(tx, id);
  const proof = { checkedById: null, detail: { by: "psc" } };
  await becomeProfessional(tx, author, { individualId: id, rpps, professionCode, ...proof });
}
