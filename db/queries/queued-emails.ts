import "server-only";
import { and, asc, desc, eq, gt, gte, isNotNull, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { queuedEmails, regions } from "@/db/schema";

/** Keeps a mail to be sent. */
export async function insertQueuedEmail(db: Db, email: typeof queuedEmails.$inferInsert): Promise<void> {
  await db.insert(queuedEmails).values(email);
}

/** Whether such a mail about a subject was promised since. */
export async function wasEmailQueued(db: Db, name: string, subjectId: string, since: Date): Promise<boolean> {
  const found = await db
    .select({ id: queuedEmails.id })
    .from(queuedEmails)
    .where(and(eq(queuedEmails.name, name), eq(queuedEmails.subjectId, subjectId), gte(queuedEmails.createdAt, since)))
    .limit(1);
  return found.length > 0;
}

/** Asks the workers to deliver a mail once this transaction is committed; asking again replaces the earlier job. */
export async function addDeliverEmailJob(db: Db, id: string, { isUrgent }: { isUrgent: boolean }): Promise<void> {
  await db.execute(sql`
    select graphile_worker.add_job('deliver_email', json_build_object('emailId', ${id}::text),
      job_key := 'email:' || ${id}, max_attempts := 25, priority := ${isUrgent ? -10 : 0}::int)`);
}

/**
 * Takes a mail that is still to be sent, until the end of the transaction; `undefined` when it is sent, given up, or
 * in another worker's hands. The row lock is the claim: it goes with the worker that dies, at once.
 */
export async function claimQueuedEmail(tx: Db, id: string) {
  await tx.execute(sql`set local idle_in_transaction_session_timeout = '5min'`);
  const [email] = await tx
    .select({
      id: queuedEmails.id,
      name: queuedEmails.name,
      recipient: queuedEmails.recipient,
      sealedProps: queuedEmails.sealedProps,
      attempts: queuedEmails.attempts,
      ageInSeconds: sql<number>`extract(epoch from now() - ${queuedEmails.createdAt})::int`,
      serviceCentre: {
        name: regions.serviceCentreName,
        supportEmail: regions.supportEmail,
        supportUrl: regions.supportUrl,
      },
    })
    .from(queuedEmails)
    .leftJoin(regions, eq(regions.code, queuedEmails.regionCode))
    .where(and(eq(queuedEmails.id, id), eq(queuedEmails.status, "queued")))
    .for("update", { of: queuedEmails, skipLocked: true });
  return email;
}

type Receipt = { transportMessageId: string | null; subject?: string; html?: string; text?: string };

/** Notes that a mail left, and erases what it said. The demo store keeps the mail itself. */
export async function markEmailSent(db: Db, id: string, receipt: Receipt): Promise<void> {
  await db
    .update(queuedEmails)
    .set({
      ...receipt,
      status: "sent",
      sentAt: sql`now()`,
      attempts: sql`${queuedEmails.attempts} + 1`,
      lastError: null,
      sealedProps: null,
    })
    .where(eq(queuedEmails.id, id));
}

/** Notes an attempt that failed; the mail stays queued. `error` is short, without a secret or an address. */
export async function recordEmailFailure(db: Db, id: string, error: string): Promise<void> {
  await db
    .update(queuedEmails)
    .set({ attempts: sql`${queuedEmails.attempts} + 1`, lastError: error })
    .where(eq(queuedEmails.id, id));
}

/** Gives a mail up. What it said is kept for a later retry, unless saying it has become useless. */
export async function giveUpEmail(db: Db, id: string, reason: string, { isRetryable }: { isRetryable: boolean }) {
  await db
    .update(queuedEmails)
    .set({ status: "failed", lastError: reason, ...(isRetryable ? {} : { sealedProps: null }) })
    .where(eq(queuedEmails.id, id));
}

/** Makes a mail that waits or was given up a fresh one; `undefined` when it was sent or has nothing left to say. */
export async function requeueEmail(db: Db, id: string) {
  const [email] = await db
    .update(queuedEmails)
    .set({ status: "queued", attempts: 0 })
    .where(and(eq(queuedEmails.id, id), ne(queuedEmails.status, "sent"), isNotNull(queuedEmails.sealedProps)))
    .returning({ id: queuedEmails.id, name: queuedEmails.name });
  return email;
}

/**
 * Mails that wait without a job that would send them: their worker died, or their job did. A job that is locked while
 * nobody holds the row belongs to a dead worker, and would stay locked for four hours.
 */
export async function listAbandonedEmails(tx: Db) {
  return tx
    .select({ id: queuedEmails.id, name: queuedEmails.name })
    .from(queuedEmails)
    .where(
      and(
        eq(queuedEmails.status, "queued"),
        sql`not exists (select 1 from graphile_worker.jobs j where j.key = 'email:' || ${queuedEmails.id}
          and j.locked_at is null and j.attempts < j.max_attempts)`,
      ),
    )
    .orderBy(asc(queuedEmails.createdAt))
    .limit(1000)
    .for("update", { skipLocked: true });
}

const listed = {
  id: queuedEmails.id,
  name: queuedEmails.name,
  recipient: queuedEmails.recipient,
  status: queuedEmails.status,
  attempts: queuedEmails.attempts,
  lastError: queuedEmails.lastError,
  createdAt: queuedEmails.createdAt,
  sentAt: queuedEmails.sentAt,
  subject: queuedEmails.subject,
};

/** Mails that have not left, oldest first, for the operator. */
export async function listUndeliveredEmails(db: Db, page: { limit: number; offset: number }) {
  return db
    .select({ ...listed, isRetryable: sql<boolean>`${queuedEmails.sealedProps} is not null` })
    .from(queuedEmails)
    .where(ne(queuedEmails.status, "sent"))
    .orderBy(asc(queuedEmails.createdAt), asc(queuedEmails.id))
    .limit(page.limit)
    .offset(page.offset);
}

/** How delivery goes: mails waiting and given up, since when the oldest waits, and what went wrong last. */
export async function emailDeliveryHealth(db: Db) {
  const queued = sql`${queuedEmails.status} = 'queued'`;
  const [health] = await db
    .select({
      queued: sql<number>`count(*) filter (where ${queued})`.mapWith(Number),
      failed: sql<number>`count(*) filter (where ${queuedEmails.status} = 'failed')`.mapWith(Number),
      delayed: sql<number>`count(*) filter (where ${queued} and ${queuedEmails.attempts} > 0)`.mapWith(Number),
      oldestQueuedAt: sql<Date | null>`min(${queuedEmails.createdAt}) filter (where ${queued})`.mapWith(
        queuedEmails.createdAt,
      ),
      lastError: sql<
        string | null
      >`(array_agg(${queuedEmails.lastError} order by ${queuedEmails.createdAt} desc) filter (where ${queuedEmails.lastError} is not null))[1]`,
    })
    .from(queuedEmails)
    .where(ne(queuedEmails.status, "sent"));
  return health ?? { queued: 0, failed: 0, delayed: 0, oldestQueuedAt: null, lastError: null };
}

/** Mails kept by the demo store, newest first. */
export async function listDemoEmails(db: Db, page: { limit: number; offset?: number; recipient?: string }) {
  return db
    .select(listed)
    .from(queuedEmails)
    .where(and(isNotNull(queuedEmails.html), page.recipient ? eq(queuedEmails.recipient, page.recipient) : undefined))
    .orderBy(desc(queuedEmails.createdAt), desc(queuedEmails.id))
    .limit(page.limit)
    .offset(page.offset ?? 0);
}

/** One mail of the demo store, with its content. */
export async function findDemoEmail(db: Db, id: string) {
  const [email] = await db
    .select({ ...listed, html: queuedEmails.html, text: queuedEmails.text })
    .from(queuedEmails)
    .where(and(eq(queuedEmails.id, id), isNotNull(queuedEmails.html)));
  return email;
}

/** Whether this mail about this subject was promised to somebody a moment ago. */
export async function isMailQueuedLately(
  db: Db,
  { name, subjectId, recipient, seconds }: { name: string; subjectId: string; recipient: string; seconds: number },
): Promise<boolean> {
  const found = await db
    .select({ id: queuedEmails.id })
    .from(queuedEmails)
    .where(
      and(
        eq(queuedEmails.name, name),
        eq(queuedEmails.subjectId, subjectId),
        eq(queuedEmails.recipient, recipient),
        gt(queuedEmails.createdAt, sql`clock_timestamp() - make_interval(secs => ${seconds}::int)`),
      ),
    )
    .limit(1);
  return found.length > 0;
}
