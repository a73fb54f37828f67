import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, mailboxes, memberships, mssanteAddresses } from "@/db/schema";

/** Whether the members of an open box were last confirmed, or the box opened, so many days ago. */
export function isUnconfirmedFor(days: number): SQL {
  const since = sql`coalesce(${mailboxes.membersConfirmedAt}, ${mailboxes.createdAt})`;
  return sql`(${mailboxes.status} = 'active' and ${since} <= now() - make_interval(days => ${days}::int))`;
}

/** Writes that the responsable says the members are right; the reminders of next year start over. */
export async function setMembersConfirmed(tx: Db, mailboxId: string, individualId: string): Promise<void> {
  await tx
    .update(mailboxes)
    .set({ membersConfirmedAt: sql`now()`, membersConfirmedById: individualId, membersReminders: 0 })
    .where(eq(mailboxes.id, mailboxId));
}

/** The boxes whose members have not been confirmed for so many days, with who is to do it and how often they were told. */
export async function listUnconfirmedMailboxes(db: Db, days: number) {
  return db
    .select({
      id: mailboxes.id,
      regionCode: mailboxes.regionCode,
      name: mailboxes.companyName,
      address: mssanteAddresses.display,
      createdAt: mailboxes.createdAt,
      membersConfirmedAt: mailboxes.membersConfirmedAt,
      reminders: mailboxes.membersReminders,
      responsable: { id: individuals.id, email: individuals.email },
    })
    .from(mailboxes)
    .innerJoin(mssanteAddresses, eq(mssanteAddresses.id, mailboxes.addressId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.mailboxId, mailboxes.id),
        eq(memberships.role, "responsable"),
        sql`${memberships.endedAt} is null`,
      ),
    )
    .innerJoin(individuals, eq(individuals.id, memberships.individualId))
    .where(isUnconfirmedFor(days));
}

/** Notes that a further reminder leaves; false when another worker sends it, or the members are confirmed meanwhile. */
export async function claimReminder(
  tx: Db,
  mailboxId: string,
  { sent, due }: { sent: number; due: number },
): Promise<boolean> {
  const claimed = await tx
    .update(mailboxes)
    .set({ membersReminders: due })
    .where(and(eq(mailboxes.id, mailboxId), eq(mailboxes.membersReminders, sent)))
    .returning({ id: mailboxes.id });
  return claimed.length > 0;
}
