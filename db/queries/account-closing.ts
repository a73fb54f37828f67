import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { deleteEmailChangesOf } from "@/db/queries/email-changes";
import { endChallengesOf } from "@/db/queries/factor-challenges";
import { supersedeCodesOfIndividual } from "@/db/queries/one-time-codes";
import { endPasswordResetsOf } from "@/db/queries/password-resets";
import { deletePscIdentityOf } from "@/db/queries/psc-identities";
import { deleteRecoveryCodesOf } from "@/db/queries/recovery-codes";
import { deleteFactorsOf } from "@/db/queries/second-factors";
import { revokeSessionsOf } from "@/db/queries/sessions";
import { revokeTrustedBrowsersOf } from "@/db/queries/trusted-browsers";
import { individuals, mailboxes, memberships, mssanteAddresses, requests } from "@/db/schema";

const box = {
  id: mailboxes.id,
  regionCode: mailboxes.regionCode,
  status: mailboxes.status,
  name: mailboxes.companyName,
  address: mssanteAddresses.display,
  membershipId: memberships.id,
  role: memberships.role,
};

function selectBoxesOf(db: Db, individualId: string) {
  return db
    .select(box)
    .from(memberships)
    .innerJoin(mailboxes, eq(mailboxes.id, memberships.mailboxId))
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .where(and(eq(memberships.individualId, individualId), isNull(memberships.endedAt)));
}

/** The boxes that a person is in, or is to be in, open or closed. */
export async function listBoxesOf(db: Db, individualId: string) {
  return selectBoxesOf(db, individualId).orderBy(asc(mailboxes.companyName), asc(mailboxes.id));
}

/** Takes each of them until the end of the transaction, always in the same order. What they are is to be read after. */
export async function lockBoxesOf(tx: Db, individualId: string): Promise<void> {
  await selectBoxesOf(tx, individualId).orderBy(asc(mailboxes.id)).for("update", { of: mailboxes });
}

/** The drafts and live requests of a person, each taken until the end of the transaction. */
export async function lockOpenRequestsOf(tx: Db, applicantId: string) {
  return tx
    .select({ id: requests.id, firstSubmittedAt: requests.firstSubmittedAt })
    .from(requests)
    .where(
      and(
        eq(requests.applicantId, applicantId),
        inArray(requests.status, ["draft", "submitted", "information_requested"]),
      ),
    )
    .orderBy(asc(requests.id))
    .for("update");
}

/** Ends every way into an account: sessions, codes, links, factors. */
export async function endAccessOf(tx: Db, individualId: string): Promise<void> {
  await revokeSessionsOf(tx, individualId);
  await supersedeCodesOfIndividual(tx, individualId);
  await endPasswordResetsOf(tx, individualId);
  await deleteEmailChangesOf(tx, individualId);
  await endChallengesOf(tx, individualId);
  await deleteFactorsOf(tx, individualId);
  await deleteRecoveryCodesOf(tx, individualId);
  await revokeTrustedBrowsersOf(tx, individualId);
  await deletePscIdentityOf(tx, individualId);
}

/**
 * Closes an account. The row stays, for what the journal and the requests say of it; its e-mail and its RPPS number are
 * free for another account, its MSSanté address for nobody.
 */
export async function closeIndividual(tx: Db, id: string): Promise<void> {
  await tx
    .update(individuals)
    .set({
      closedAt: sql`now()`,
      email: sql`${individuals.id} || '@compte-ferme.invalid'`,
      passwordHash: "closed",
      phone: null,
      kind: "INT",
      rpps: null,
      rppsCheckedAt: null,
      rppsCheckedById: null,
      isListed: false,
      wantsReviewDigest: false,
      mutedNotices: [],
    })
    .where(eq(individuals.id, id));
}
