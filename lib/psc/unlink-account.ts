import "server-only";
import { deletePscIdentityOf } from "@/db/queries/psc-identities";
import { assertRecentProof } from "@/lib/accounts/recent-proof";
import { recordEvent } from "@/lib/audit";
import type { Context } from "@/lib/context";
import { queueEmail } from "@/lib/mail/queue-email";
import { siteUrl } from "@/lib/mail/site-url";

/**
 * Takes the link of one’s own account away: Pro Santé Connect no longer opens it, and password and factors still do. Its
 * RPPS number stays checked. Sent twice, it is done once. Throws `ProofNeeded`.
 */
export async function unlinkAccount({ db, actor, origin }: Context): Promise<void> {
  assertRecentProof(actor, "sensitive");
  await db.transaction(async (tx) => {
    if (!(await deletePscIdentityOf(tx, actor.id))) return;
    const { id, regionCode, email, firstName } = actor;
    await recordEvent(tx, { actor, origin }, "individual.psc_unlinked", { type: "individual", id, regionCode });
    const facts = { firstName, isLinked: false, accountUrl: siteUrl("/compte/pro-sante-connect") };
    await queueEmail(tx, "psc-changed", email, facts, { regionCode, subjectId: id });
  });
}
