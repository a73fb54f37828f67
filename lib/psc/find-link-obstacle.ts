import "server-only";
import type { Db } from "@/db/client";
import { findAccountOfIdentity, findPscIdentity } from "@/db/queries/psc-identities";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import type { PscClaims } from "@/lib/psc/claims";
import type { LinkObstacle } from "@/lib/psc/errors";
import { linkObstacle } from "@/lib/psc/link-obstacle";

/** What keeps this identity from being linked to this account, as things stand. */
export async function findLinkObstacle(
  db: Db,
  account: { id: string; rpps: string | null },
  { subjectNameId, rpps }: PscClaims,
): Promise<LinkObstacle | undefined> {
  const [linked, owner, ofRpps] = await Promise.all([
    findPscIdentity(db, account.id),
    findAccountOfIdentity(db, subjectNameId),
    rpps ? findIndividualByRpps(db, rpps) : undefined,
  ]);
  return linkObstacle({
    account: { ...account, subjectNameId: linked?.subjectNameId },
    identity: { subjectNameId, rpps, accountId: owner?.id, rppsAccountId: ofRpps?.id },
  });
}
