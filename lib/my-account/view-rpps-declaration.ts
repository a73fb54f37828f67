import "server-only";
import { findAccountFacts } from "@/db/queries/individuals";
import { findRegion } from "@/db/queries/regions";
import { findLatestClaimOf } from "@/db/queries/rpps-claims";
import type { Context } from "@/lib/context";
import { isProfessionCode } from "@/lib/professions/professions";

/** What somebody without an RPPS number declared last, if anything, and who checks it. */
export async function viewRppsDeclaration({ db, actor }: Context) {
  const [claim, facts, region] = await Promise.all([
    findLatestClaimOf(db, actor.id),
    findAccountFacts(db, actor.id),
    findRegion(db, actor.regionCode),
  ]);
  const professionCode = claim?.professionCode ?? facts?.professionCode;
  return {
    claim,
    serviceCentreName: region?.serviceCentreName ?? "Le centre de services",
    professionCode: professionCode && isProfessionCode(professionCode) ? professionCode : undefined,
  };
}
