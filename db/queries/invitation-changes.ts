import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { hasNoEnd, names } from "@/db/queries/invitations";
import { invitations } from "@/db/schema";

/** An invitation is good for seven days, and never beyond the access that it gives. */
const expiry = (endsAt: Date | null) =>
  sql<Date>`least(clock_timestamp() + interval '7 days', ${endsAt?.toISOString() ?? null}::timestamptz)`;

/** Adds an invitation. */
export async function insertInvitation(
  db: Db,
  values: Omit<typeof invitations.$inferInsert, "expiresAt" | "endsAt"> & { endsAt: Date | null },
): Promise<string> {
  const [row] = await db
    .insert(invitations)
    .values({ ...values, expiresAt: expiry(values.endsAt) })
    .returning({ id: invitations.id });
  if (!row) throw new Error("invitation not inserted");
  return row.id;
}

/** Gives an invitation sent again another link, if it has one, and seven more days. */
export async function renewInvitation(
  db: Db,
  { id, endsAt }: { id: string; endsAt: Date | null },
  tokenHash?: string,
): Promise<void> {
  await db
    .update(invitations)
    .set({ ...(tokenHash && { tokenHash }), lastSentAt: sql`clock_timestamp()`, expiresAt: expiry(endsAt) })
    .where(eq(invitations.id, id));
}

/** Replaces the link that shows an invitation. */
export async function setInvitationLink(db: Db, id: string, tokenHash: string): Promise<void> {
  await db.update(invitations).set({ tokenHash }).where(eq(invitations.id, id));
}

/** Writes down that the person has accepted. */
export async function markAccepted(db: Db, id: string, acceptedById: string): Promise<void> {
  await db.update(invitations).set({ acceptedById, acceptedAt: sql`clock_timestamp()` }).where(eq(invitations.id, id));
}

/** Writes down that the person has declined. */
export async function markDeclined(db: Db, id: string): Promise<void> {
  await db.update(invitations).set({ declinedAt: sql`clock_timestamp()` }).where(eq(invitations.id, id));
}

/** Takes an invitation back, open or expired. */
export async function markRevoked(db: Db, id: string, revokedById: string): Promise<void> {
  await db
    .update(invitations)
    .set({ revokedById, revokedAt: sql`clock_timestamp()` })
    .where(and(eq(invitations.id, id), hasNoEnd));
}

/** Ends the other invitations of a person into a box that they have just entered. */
export async function endOtherInvitations(db: Db, mailboxId: string, id: string, individualId: string): Promise<void> {
  await db
    .update(invitations)
    .set({ revokedById: individualId, revokedAt: sql`clock_timestamp()` })
    .where(and(eq(invitations.mailboxId, mailboxId), ne(invitations.id, id), hasNoEnd, names(individualId)));
}

/** Has a worker tell the holder of the invited RPPS, if there is one, once the transaction is committed. */
export async function queueTelling(tx: Db, id: string): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job('tell_holder', json_build_object('invitationId', ${id}::text),
      job_key := 'holder of ' || ${id}::text, max_attempts := 10)`);
}
