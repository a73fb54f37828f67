import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { individuals, mailboxes, memberships } from "@/db/schema";

/** Takes a person’s account until the end of the transaction; `undefined` for one that is closed. */
export async function lockAccount(tx: Db, id: string) {
  const [row] = await tx
    .select()
    .from(individuals)
    .where(and(eq(individuals.id, id), isNull(individuals.closedAt)))
    .for("update");
  return row;
}

/** Replaces the e-mail that a person signs in with. Violates `individuals_email_unique` when another account has it. */
export async function replaceEmail(tx: Db, id: string, email: string): Promise<void> {
  await tx.update(individuals).set({ email }).where(eq(individuals.id, id));
}

type Identity = { firstName: string; lastName: string; phone: string | null };

/** Changes who a person says they are, in their account and where their boxes name them as responsable. */
export async function updateIdentity(tx: Db, id: string, { firstName, lastName, phone }: Identity): Promise<void> {
  await tx.update(individuals).set({ firstName, lastName, phone }).where(eq(individuals.id, id));
  await tx
    .update(mailboxes)
    .set({ responsableFirstName: firstName, responsableLastName: lastName })
    .where(
      inArray(
        mailboxes.id,
        tx
          .select({ id: memberships.mailboxId })
          .from(memberships)
          .where(
            and(eq(memberships.individualId, id), eq(memberships.role, "responsable"), isNull(memberships.endedAt)),
          ),
      ),
    );
}

type CheckedRpps = { rpps: string; professionCode: string; checkedById: string | null };

/** Makes a professional of an INT: violates `individuals_rpps_unique` when another account has the number. */
export async function makeProfessional(tx: Db, id: string, { rpps, professionCode, checkedById }: CheckedRpps) {
  await tx
    .update(individuals)
    .set({ kind: "PER", rpps, professionCode, rppsCheckedAt: sql`now()`, rppsCheckedById: checkedById })
    .where(eq(individuals.id, id));
}

/** The kinds of mail that a person has switched off. */
export async function listMutedNotices(db: Db, id: string): Promise<string[]> {
  const [row] = await db.select({ muted: individuals.mutedNotices }).from(individuals).where(eq(individuals.id, id));
  return row?.muted ?? [];
}

/** Replaces the kinds of mail that a person has switched off. */
export async function setMutedNotices(tx: Db, id: string, mutedNotices: string[]): Promise<void> {
  await tx.update(individuals).set({ mutedNotices }).where(eq(individuals.id, id));
}

/** What a person may change of themselves, and whether their RPPS number is checked. */
export async function findIdentity(db: Db, id: string) {
  const [row] = await db
    .select({
      firstName: individuals.firstName,
      lastName: individuals.lastName,
      phone: individuals.phone,
      rppsCheckedAt: individuals.rppsCheckedAt,
    })
    .from(individuals)
    .where(eq(individuals.id, id));
  return row;
}
