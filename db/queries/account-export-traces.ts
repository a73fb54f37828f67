import "server-only";
import { and, asc, desc, eq, gt, inArray, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { auditEvents, emailChanges, individuals, memberships, queuedEmails } from "@/db/schema";

/** The mails to the present address and the former ones: which and when, for what they said is erased once sent. */
export async function exportEmails(db: Db, id: string) {
  const { email } = individuals;
  const theirs = sql`${queuedEmails.recipient} in (
    select ${email} from ${individuals} where ${individuals.id} = ${id}
    union select ${emailChanges.formerEmail} from ${emailChanges} where ${emailChanges.individualId} = ${id})`;
  return db
    .select({
      nom: queuedEmails.name,
      adresse: queuedEmails.recipient,
      ecritLe: queuedEmails.createdAt,
      envoyeLe: queuedEmails.sentAt,
    })
    .from(queuedEmails)
    .where(theirs)
    .orderBy(desc(queuedEmails.createdAt))
    .limit(5000);
}

/**
 * A page of the lines of the journal that a person wrote, or that are about their account or their place in a box, from a
 * line on. Where from is only told of their own.
 */
export async function exportJournal(db: Db, id: string, { after, limit }: { after: number; limit: number }) {
  return db
    .select({
      ligne: auditEvents.id,
      date: auditEvents.at,
      auteur: auditEvents.actorName,
      action: auditEvents.action,
      resultat: auditEvents.result,
      adresseReseau: sql<string | null>`case when ${auditEvents.actorId} = ${id} then ${auditEvents.origin} end`,
      objet: auditEvents.subjectType,
      objetIdentifiant: auditEvents.subjectId,
    })
    .from(auditEvents)
    .where(and(gt(auditEvents.id, after), inArray(auditEvents.id, linesOf(db, id))))
    .orderBy(asc(auditEvents.id))
    .limit(limit);
}

/** One search for each index: together, the database would rather read the whole journal. */
function linesOf(db: Db, id: string) {
  const line = { id: auditEvents.id };
  const theirBoxes = db.select({ id: memberships.mailboxId }).from(memberships).where(eq(memberships.individualId, id));
  return unionAll(
    db.select(line).from(auditEvents).where(eq(auditEvents.actorId, id)),
    db
      .select(line)
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectType, "individual"), eq(auditEvents.subjectId, id))),
    db
      .select(line)
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.subjectType, "mailbox"),
          inArray(auditEvents.subjectId, theirBoxes),
          sql`${auditEvents.detail} ->> 'memberId' = ${id}`,
        ),
      ),
  );
}
