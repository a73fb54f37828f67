import "server-only";
import { and, asc, desc, eq, getTableColumns, lt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { setAlert } from "@/db/queries/request-alerts";
import { lockRequest } from "@/db/queries/requests";
import { individuals, requestDecisions, requests } from "@/db/schema";

type Row = typeof requestDecisions.$inferSelect;
type NewDecision = Pick<
  Row,
  "requestId" | "version" | "kind" | "content" | "reservedAddress" | "decidedById" | "origin" | "secondLookReasons"
>;

const isHeld = eq(requestDecisions.state, "held");
const isOpen = sql`${requestDecisions.state} in ('second_look', 'held')`;
const inSeconds = (seconds: number) => sql`clock_timestamp() + make_interval(secs => ${seconds})`;

/**
 * Keeps a decision that takes effect in `seconds`, or once a second reviewer has confirmed it. `undefined` means that
 * its address is reserved by another; whoever calls holds the request, which has no other open decision.
 */
export async function insertDecision(tx: Db, decision: NewDecision, seconds: number) {
  const needsSecondLook = decision.secondLookReasons.length > 0;
  const [row] = await tx
    .insert(requestDecisions)
    .values({
      ...decision,
      decidedAt: sql`clock_timestamp()`,
      ...(needsSecondLook ? { state: "second_look" } : { state: "held", effectiveAt: inSeconds(seconds) }),
    })
    .onConflictDoNothing()
    .returning({ id: requestDecisions.id });
  if (row && needsSecondLook) await setAlert(tx, decision.requestId, "second_look", true);
  return row;
}

/** Asks the workers to let a held decision take effect when its time has come; asking again replaces the earlier job. */
export async function addDecisionJob(tx: Db, id: string): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job('apply_decision', json_build_object('decisionId', id), job_key := 'decision:' || id,
      run_at := effective_at, max_attempts := 8, priority := -5)
    from request_decisions where id = ${id} and effective_at is not null`);
}

const decider = alias(individuals, "decider");
const confirmer = alias(individuals, "confirmer");
const closer = alias(individuals, "closer");
const theDecider = { id: decider.id, firstName: decider.firstName, lastName: decider.lastName };

/**
 * Takes a decision until the end of the transaction, its request first, as whatever changes either does: two that cross
 * wait for each other.
 */
export async function lockDecision(tx: Db, id: string) {
  const [found] = await tx
    .select({ requestId: requestDecisions.requestId })
    .from(requestDecisions)
    .where(eq(requestDecisions.id, id));
  if (!found || !(await lockRequest(tx, found.requestId))) return undefined;
  const [row] = await tx
    .select({
      ...getTableColumns(requestDecisions),
      regionCode: requests.regionCode,
      decider: theDecider,
      isDue: sql<boolean>`${isHeld} and ${requestDecisions.effectiveAt} <= clock_timestamp()`,
    })
    .from(requestDecisions)
    .innerJoin(requests, eq(requests.id, requestDecisions.requestId))
    .innerJoin(decider, eq(decider.id, requestDecisions.decidedById))
    .where(eq(requestDecisions.id, id))
    .for("update", { of: requestDecisions });
  return row;
}

/** The latest decision of a request, open or not, with the names of those who took part in it. */
export async function findLatestDecision(db: Db, requestId: string) {
  const remaining = sql`extract(epoch from ${requestDecisions.effectiveAt} - clock_timestamp())`;
  const [row] = await db
    .select({
      ...getTableColumns(requestDecisions),
      decider: theDecider,
      confirmer: { id: confirmer.id, firstName: confirmer.firstName, lastName: confirmer.lastName },
      closer: { id: closer.id, firstName: closer.firstName, lastName: closer.lastName },
      secondsLeft: sql<number | null>`ceil(${remaining})::int`,
    })
    .from(requestDecisions)
    .innerJoin(decider, eq(decider.id, requestDecisions.decidedById))
    .leftJoin(confirmer, eq(confirmer.id, requestDecisions.confirmedById))
    .leftJoin(closer, eq(closer.id, requestDecisions.closedById))
    .where(eq(requestDecisions.requestId, requestId))
    .orderBy(desc(requestDecisions.decidedAt))
    .limit(1);
  return row;
}

/** Writes that a second reviewer confirms a decision, which takes effect in `seconds`. */
export async function markConfirmed(tx: Db, decision: { id: string; requestId: string }, by: string, seconds: number) {
  await tx
    .update(requestDecisions)
    .set({ state: "held", confirmedById: by, confirmedAt: sql`clock_timestamp()`, effectiveAt: inSeconds(seconds) })
    .where(and(eq(requestDecisions.id, decision.id), eq(requestDecisions.state, "second_look")));
  await setAlert(tx, decision.requestId, "second_look", false);
}

type End = { state: "done" | "taken_back" | "declined" | "failed"; closedById?: string; closedReason?: string };

/** Ends a decision that is still open; its address is free again, unless it was given. */
export async function closeDecision(tx: Db, decision: { id: string; requestId: string }, end: End): Promise<void> {
  await tx
    .update(requestDecisions)
    .set({ ...end, closedAt: sql`clock_timestamp()` })
    .where(and(eq(requestDecisions.id, decision.id), isOpen));
  await setAlert(tx, decision.requestId, "second_look", false);
}

/** Ends the open decision of a request, which can take effect no more; gives it back, if there was one. */
export async function failOpenDecision(tx: Db, requestId: string, closedReason: string) {
  const [row] = await tx
    .update(requestDecisions)
    .set({ state: "failed", closedReason, closedAt: sql`clock_timestamp()` })
    .where(and(eq(requestDecisions.requestId, requestId), isOpen))
    .returning({ id: requestDecisions.id, kind: requestDecisions.kind });
  if (row) await setAlert(tx, requestId, "second_look", false);
  return row;
}

/**
 * Decisions whose time has come and that no job will let take effect: its worker died. A job that is locked while
 * nobody holds the row belongs to a dead worker.
 */
export async function listForgottenDecisions(tx: Db) {
  return tx
    .select({ id: requestDecisions.id })
    .from(requestDecisions)
    .where(
      and(
        isHeld,
        lt(requestDecisions.effectiveAt, sql`now()`),
        sql`not exists (select 1 from graphile_worker.jobs j where j.key = 'decision:' || ${requestDecisions.id}
          and j.locked_at is null and j.attempts < j.max_attempts)`,
      ),
    )
    .orderBy(asc(requestDecisions.effectiveAt))
    .limit(1000)
    .for("update", { skipLocked: true });
}
