import "server-only";
import { and, asc, desc, eq, getTableColumns, gt, isNotNull, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { isCurrentMembership } from "@/db/queries/memberships";
import { handovers, individuals, mailboxes, memberships } from "@/db/schema";

const proposer = alias(individuals, "proposer");
const former = alias(individuals, "former");
const successor = alias(individuals, "successor");
const confirmer = alias(individuals, "confirmer");
const closer = alias(individuals, "closer");

const theProposer = {
  id: proposer.id,
  firstName: proposer.firstName,
  lastName: proposer.lastName,
  email: proposer.email,
};
const theFormer = {
  id: former.id,
  firstName: former.firstName,
  lastName: former.lastName,
  email: former.email,
};
const theSuccessor = {
  id: successor.id,
  firstName: successor.firstName,
  lastName: successor.lastName,
  email: successor.email,
};
const theConfirmer = {
  id: confirmer.id,
  firstName: confirmer.firstName,
  lastName: confirmer.lastName,
  email: confirmer.email,
};
const theCloser = {
  id: closer.id,
  firstName: closer.firstName,
  lastName: closer.lastName,
  email: closer.email,
};

const isOpen = sql`${handovers.state} in ('to_confirm', 'open')`;

function isSuccessorMember(db: Db) {
  return sql<boolean>`exists(${db
    .select({ one: sql`1` })
    .from(memberships)
    .where(
      and(
        eq(memberships.mailboxId, handovers.mailboxId),
        eq(memberships.individualId, successor.id),
        isCurrentMembership(),
      ),
    )})`;
}

function selectHandovers(db: Db) {
  return db
    .select({
      ...getTableColumns(handovers),
      mailboxStatus: mailboxes.status,
      proposer: theProposer,
      former: theFormer,
      successor: {
        ...theSuccessor,
        kind: successor.kind,
        rpps: successor.rpps,
        professionCode: successor.professionCode,
        closedAt: successor.closedAt,
        isMember: isSuccessorMember(db),
      },
      confirmer: theConfirmer,
      closer: theCloser,
    })
    .from(handovers)
    .innerJoin(mailboxes, eq(mailboxes.id, handovers.mailboxId))
    .innerJoin(proposer, eq(proposer.id, handovers.proposedById))
    .innerJoin(former, eq(former.id, handovers.formerId))
    .innerJoin(successor, eq(successor.id, handovers.successorId))
    .leftJoin(confirmer, eq(confirmer.id, handovers.confirmedById))
    .leftJoin(closer, eq(closer.id, handovers.closedById));
}

/** One proposal to answer for a BAL ORG, open or closed, with all who take part in it. */
export async function findHandover(db: Db, id: string) {
  const [row] = await selectHandovers(db).where(eq(handovers.id, id));
  return row;
}

/** The proposal of a box that is not closed yet; there is one at most. */
export async function findOpenHandover(db: Db, mailboxId: string) {
  const [row] = await selectHandovers(db).where(and(eq(handovers.mailboxId, mailboxId), isOpen));
  return row;
}

/** The latest proposal that names a person for a box, open or closed. */
export async function findHandoverNaming(db: Db, mailboxId: string, individualId: string) {
  const [row] = await selectHandovers(db)
    .where(and(eq(handovers.mailboxId, mailboxId), eq(handovers.successorId, individualId)))
    .orderBy(desc(handovers.proposedAt))
    .limit(1);
  return row;
}

/** The boxes that a person may accept, now, to answer for, the first to expire first. */
export async function listProposalsTo(db: Db, individualId: string) {
  return db
    .select({ mailboxId: mailboxes.id, mailboxName: mailboxes.companyName, expiresAt: handovers.expiresAt })
    .from(handovers)
    .innerJoin(mailboxes, eq(mailboxes.id, handovers.mailboxId))
    .where(
      and(
        eq(handovers.successorId, individualId),
        eq(handovers.state, "open"),
        ne(mailboxes.status, "closed"),
        lte(handovers.opensAt, sql`clock_timestamp()`),
        gt(handovers.expiresAt, sql`clock_timestamp()`),
      ),
    )
    .orderBy(asc(handovers.expiresAt), asc(handovers.id));
}

/** Keeps a proposal and gives its id. An index refuses a second open one for the same box. */
export async function insertHandover(tx: Db, handover: typeof handovers.$inferInsert): Promise<string> {
  const [row] = await tx.insert(handovers).values(handover).returning({ id: handovers.id });
  if (!row) throw new Error("handover not inserted");
  return row.id;
}

/** Writes that a second reviewer confirms a rescue, and from when until when the named person may accept. */
export async function markHandoverConfirmed(
  tx: Db,
  id: string,
  confirmation: { confirmedById: string; isFormerGone: boolean; formerLeaves: boolean; opensAt: Date; expiresAt: Date },
): Promise<void> {
  await tx
    .update(handovers)
    .set({ ...confirmation, state: "open", confirmedAt: sql`now()` })
    .where(and(eq(handovers.id, id), eq(handovers.state, "to_confirm")));
}

/** Writes that the named person was asked by mail. */
export async function markHandoverAsked(tx: Db, id: string): Promise<void> {
  await tx.update(handovers).set({ askedAt: sql`now()` }).where(eq(handovers.id, id));
}

export type HandoverEnd = Exclude<(typeof handovers.$inferSelect)["state"], "to_confirm" | "open">;

/** Ends a proposal that is still open. */
export async function closeHandover(
  tx: Db,
  id: string,
  end: { state: HandoverEnd; closedById?: string; closedReason?: string },
): Promise<void> {
  await tx
    .update(handovers)
    .set({ ...end, closedAt: sql`now()` })
    .where(and(eq(handovers.id, id), isOpen));
}

/** The boxes whose open proposal has to be ended, or whose named person may accept from now on and was not asked. */
export async function listHandoversToSettle(db: Db): Promise<string[]> {
  const isToAsk = and(eq(handovers.state, "open"), isNull(handovers.askedAt), lte(handovers.opensAt, sql`now()`));
  const rows = await db
    .select({ mailboxId: handovers.mailboxId })
    .from(handovers)
    .innerJoin(mailboxes, eq(mailboxes.id, handovers.mailboxId))
    .innerJoin(successor, eq(successor.id, handovers.successorId))
    .where(and(isOpen, or(lte(handovers.expiresAt, sql`now()`), isToAsk, cannotSucceed(db))));
  return rows.map(({ mailboxId }) => mailboxId);
}

function cannotSucceed(db: Db): SQL | undefined {
  return or(
    eq(mailboxes.status, "closed"),
    isNotNull(successor.closedAt),
    isNull(successor.rpps),
    and(eq(handovers.kind, "handover"), sql`not ${isSuccessorMember(db)}`),
  );
}
