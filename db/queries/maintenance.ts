import "server-only";
import { and, eq, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import {
  attackAlerts,
  connectionEnquiryDrafts,
  emailChanges,
  factorChallenges,
  failedGuesses,
  guessDelays,
  invitations,
  oneTimeCodes,
  parkedForms,
  passwordResets,
  pscArrivals,
  queuedEmails,
  rateLimits,
  registrations,
  requestHolds,
  requestViewers,
  sessions,
  supportTickets,
  totpFactors,
  trustedBrowsers,
} from "@/db/schema";

const olderThan = (column: PgColumn, age: string): SQL => lt(column, sql`now() - ${age}::interval`);

/**
 * Deletes what nobody can use any more. Codes, links and sessions stay a while after their end, so that support can tell
 * a late code from a wrong one.
 */
export async function deleteExpired(db: Db): Promise<void> {
  await db.delete(oneTimeCodes).where(olderThan(oneTimeCodes.expiresAt, "1 day"));
  await db.delete(passwordResets).where(olderThan(passwordResets.expiresAt, "1 day"));
  await db.delete(factorChallenges).where(olderThan(factorChallenges.expiresAt, "1 day"));
  await db.delete(trustedBrowsers).where(olderThan(trustedBrowsers.expiresAt, "1 day"));
  await db.delete(totpFactors).where(and(isNull(totpFactors.confirmedAt), olderThan(totpFactors.createdAt, "1 day")));
  await db.delete(emailChanges).where(olderThan(emailChanges.undoUntil, "1 year"));
  await db.delete(rateLimits).where(lt(rateLimits.expiresAt, sql`now()`));
  await db.delete(guessDelays).where(olderThan(guessDelays.failedAt, "8 days"));
  await db.delete(failedGuesses).where(olderThan(failedGuesses.at, "7 days"));
  await db.delete(attackAlerts).where(olderThan(attackAlerts.at, "1 year"));
  await db.delete(requestViewers).where(olderThan(requestViewers.seenAt, "1 hour"));
  await db.delete(requestHolds).where(olderThan(requestHolds.expiresAt, "1 hour"));
  await db.delete(parkedForms).where(lt(parkedForms.expiresAt, sql`now()`));
  await db.delete(connectionEnquiryDrafts).where(lt(connectionEnquiryDrafts.expiresAt, sql`now()`));
  await db.delete(supportTickets).where(olderThan(supportTickets.createdAt, "1 year"));
  await db.delete(pscArrivals).where(olderThan(pscArrivals.expiresAt, "1 day"));
  await db
    .delete(registrations)
    .where(
      or(
        and(isNull(registrations.completedAt), lt(registrations.expiresAt, sql`now()`)),
        olderThan(registrations.completedAt, "1 day"),
      ),
    );
  await db.delete(invitations).where(olderThan(invitations.expiresAt, "30 days"));
  await db
    .delete(sessions)
    .where(or(olderThan(sessions.expiresAt, "90 days"), olderThan(sessions.revokedAt, "90 days")));
}

/** Erases what old mails said, and to whom: content given up after 30 days, the rows after a year. */
export async function forgetOldEmails(db: Db): Promise<void> {
  await db
    .update(queuedEmails)
    .set({ sealedProps: null })
    .where(and(eq(queuedEmails.status, "failed"), olderThan(queuedEmails.createdAt, "30 days")));
  await db
    .delete(queuedEmails)
    .where(
      and(
        or(eq(queuedEmails.status, "sent"), isNull(queuedEmails.sealedProps)),
        olderThan(queuedEmails.createdAt, "1 year"),
      ),
    );
}

/** Deletes the jobs that can't run again: what they were to do is judged by their own tables. */
export async function deleteDeadJobs(db: Db): Promise<void> {
  await db.execute(sql`
    select graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs
      where attempts >= max_attempts and locked_at is null and updated_at < now() - interval '7 days'))`);
}
