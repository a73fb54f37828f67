import "server-only";
import { and, desc, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { isCurrentMembership } from "@/db/queries/memberships";
import { individuals, invitations, mailboxes, memberships, mssanteAddresses } from "@/db/schema";

/** Who is invited: by the e-mail that they sign in with, or by their RPPS. */
type Invitee = { email: string; rpps: null } | { email: null; rpps: string };

export type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

const invitation = {
  id: invitations.id,
  mailboxId: invitations.mailboxId,
  email: invitations.email,
  rpps: invitations.rpps,
  role: invitations.role,
  startsAt: invitations.startsAt,
  endsAt: invitations.endsAt,
  message: invitations.message,
  invitedById: invitations.invitedById,
  createdAt: invitations.createdAt,
  lastSentAt: invitations.lastSentAt,
  expiresAt: invitations.expiresAt,
  isExpired: sql<boolean>`${invitations.expiresAt} <= clock_timestamp()`,
  acceptedAt: invitations.acceptedAt,
  acceptedById: invitations.acceptedById,
  declinedAt: invitations.declinedAt,
  revokedAt: invitations.revokedAt,
  inviter: { firstName: individuals.firstName, lastName: individuals.lastName },
  /** What the inviter is in the box now; absent when they are no longer in it. */
  inviterRole: memberships.role,
  mailboxName: mailboxes.companyName,
  mailboxStatus: mailboxes.status,
  regionCode: mailboxes.regionCode,
  address: mssanteAddresses.display,
};

/** Neither answered nor taken back; perhaps expired. */
export const hasNoEnd = and(
  isNull(invitations.acceptedAt),
  isNull(invitations.declinedAt),
  isNull(invitations.revokedAt),
);
const isOpen = and(hasNoEnd, gt(invitations.expiresAt, sql`clock_timestamp()`));

function selectInvitations(db: Db) {
  return db
    .select(invitation)
    .from(invitations)
    .innerJoin(mailboxes, eq(mailboxes.id, invitations.mailboxId))
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .innerJoin(individuals, eq(individuals.id, invitations.invitedById))
    .leftJoin(
      memberships,
      and(
        eq(memberships.mailboxId, invitations.mailboxId),
        eq(memberships.individualId, invitations.invitedById),
        isCurrentMembership(),
      ),
    );
}

/** The invitations that name a person: by their e-mail, or by their RPPS once that was checked. */
export function names(individualId: string): SQL {
  return sql`exists (select from individuals named where named.id = ${individualId}
    and (named.email = ${invitations.email}
      or (named.rpps = ${invitations.rpps} and named.rpps_checked_at is not null)))`;
}

/** An invitation of any state. */
export async function findInvitation(db: Db, id: string) {
  const [row] = await selectInvitations(db).where(eq(invitations.id, id));
  return row;
}

/** The invitation that a link shows. */
export async function findInvitationByToken(db: Db, tokenHash: string) {
  const [row] = await selectInvitations(db).where(eq(invitations.tokenHash, tokenHash));
  return row;
}

/** An invitation of any state, for the person whom it names; `undefined` for anybody else. */
export async function findInvitationTo(db: Db, id: string, individualId: string) {
  const [row] = await selectInvitations(db).where(and(eq(invitations.id, id), names(individualId)));
  return row;
}

/** The invitations that a person may answer, newest first. */
export async function listInvitationsTo(db: Db, individualId: string) {
  return selectInvitations(db)
    .where(and(isOpen, names(individualId)))
    .orderBy(desc(invitations.createdAt));
}

/** The invitations of a box without an answer, newest first: those open, and those expired within thirty days. */
export async function listUnanswered(db: Db, mailboxId: string) {
  return selectInvitations(db)
    .where(
      and(
        eq(invitations.mailboxId, mailboxId),
        hasNoEnd,
        gt(invitations.expiresAt, sql`clock_timestamp() - interval '30 days'`),
      ),
    )
    .orderBy(desc(invitations.createdAt));
}

/** The invitation without an end, open or expired, of a person into a box. */
export async function findUnansweredTo(db: Db, mailboxId: string, { email, rpps }: Invitee) {
  const isTheirs = email ? eq(invitations.email, email) : eq(invitations.rpps, rpps ?? "");
  const [row] = await selectInvitations(db).where(and(eq(invitations.mailboxId, mailboxId), hasNoEnd, isTheirs));
  return row;
}

/** How many people were invited into a box within a day. */
export async function countInvitationsOfDay(db: Db, mailboxId: string): Promise<number> {
  return db.$count(
    invitations,
    and(eq(invitations.mailboxId, mailboxId), gt(invitations.createdAt, sql`clock_timestamp() - interval '1 day'`)),
  );
}
