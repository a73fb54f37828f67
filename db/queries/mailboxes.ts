import "server-only";
import { and, eq, ne } from "drizzle-orm";
import type { Db } from "@/db/client";
import { isComingMembership, isCurrentMembership } from "@/db/queries/memberships";
import { mailboxes, memberships, mssanteAddresses, publications, regions } from "@/db/schema";

/** A BAL ORG, open or closed, as one of its current members sees it; `undefined` for anybody else. */
export async function findMailboxOfMember(db: Db, mailboxId: string, individualId: string) {
  const [row] = await db
    .select({
      mailbox: mailboxes,
      address: mssanteAddresses.display,
      publication: publications,
      serviceCentre: {
        name: regions.serviceCentreName,
        supportEmail: regions.supportEmail,
        supportUrl: regions.supportUrl,
      },
      regionName: regions.name,
      membershipId: memberships.id,
      role: memberships.role,
      endsAt: memberships.endsAt,
    })
    .from(memberships)
    .innerJoin(mailboxes, eq(mailboxes.id, memberships.mailboxId))
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .innerJoin(regions, eq(regions.code, mailboxes.regionCode))
    .leftJoin(publications, eq(publications.mailboxId, mailboxes.id))
    .where(and(eq(mailboxes.id, mailboxId), eq(memberships.individualId, individualId), isCurrentMembership()));
  return row;
}

/** The boxes that a person will enter later, the first to come first. */
export async function listComingMailboxesOf(db: Db, individualId: string) {
  return db
    .select({ id: mailboxes.id, name: mailboxes.companyName, role: memberships.role, startsAt: memberships.startsAt })
    .from(memberships)
    .innerJoin(mailboxes, eq(mailboxes.id, memberships.mailboxId))
    .where(and(eq(memberships.individualId, individualId), isComingMembership(), ne(mailboxes.status, "closed")))
    .orderBy(memberships.startsAt);
}

/**
 * Takes a BAL ORG until the end of the transaction, so that its people change one at a time. What depends on its
 * members has to be read after this, not with it.
 */
export async function lockMailbox(tx: Db, mailboxId: string) {
  const [row] = await tx
    .select({
      id: mailboxes.id,
      regionCode: mailboxes.regionCode,
      status: mailboxes.status,
      name: mailboxes.companyName,
      address: mssanteAddresses.display,
      structureId: mailboxes.structureId,
      responsableRpps: mailboxes.responsableRpps,
      membersConfirmedAt: mailboxes.membersConfirmedAt,
    })
    .from(mailboxes)
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .where(eq(mailboxes.id, mailboxId))
    .for("update", { of: mailboxes });
  return row;
}

export type LockedMailbox = NonNullable<Awaited<ReturnType<typeof lockMailbox>>>;

type ResponsableIdentity = {
  responsableFirstName: string;
  responsableLastName: string;
  responsableProfessionCode: string;
  responsableRpps: string;
};

/** Writes who answers for the box, as the directories have to know. */
export async function setResponsableIdentity(tx: Db, mailboxId: string, identity: ResponsableIdentity): Promise<void> {
  await tx.update(mailboxes).set(identity).where(eq(mailboxes.id, mailboxId));
}
