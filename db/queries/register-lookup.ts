import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { directoryMailboxes, establishments, professionalActivities, professionals, registerCopies } from "@/db/schema";
import type { Register } from "@/lib/registers/registers";

const most = 50;

export type Establishment = typeof establishments.$inferSelect;
export type Professional = typeof professionals.$inferSelect;
export type ProfessionalActivity = typeof professionalActivities.$inferSelect;
export type DirectoryMailbox = typeof directoryMailboxes.$inferSelect;

/** The copies in service, with the date of their data (`yyyy-mm-dd`); a register that was never imported has none. */
export async function listCopiesInService(db: Db): Promise<Partial<Record<Register, string>>> {
  const rows = await db
    .select({ register: registerCopies.register, dataDate: sql<string>`${registerCopies.dataDate}::text` })
    .from(registerCopies)
    .where(eq(registerCopies.status, "in_service"));
  return Object.fromEntries(rows.map(({ register, dataDate }) => [register, dataDate]));
}

/** An establishment by its FINESS number, even one that is gone since. */
export async function findEstablishment(db: Db, finess: string): Promise<Establishment | undefined> {
  const [row] = await db.select().from(establishments).where(eq(establishments.finess, finess));
  return row;
}

/** The present establishments of a legal entity (EJ), by its FINESS number; empty when the number is no legal entity's. */
export async function listEstablishmentsOfLegalEntity(db: Db, legalFiness: string): Promise<Establishment[]> {
  return db
    .select()
    .from(establishments)
    .where(and(eq(establishments.legalFiness, legalFiness), isNull(establishments.goneOn)))
    .orderBy(asc(establishments.finess))
    .limit(most);
}

/** The present establishments with a SIRET. */
export async function listEstablishmentsBySiret(db: Db, siret: string): Promise<Establishment[]> {
  return db
    .select()
    .from(establishments)
    .where(and(eq(establishments.siret, siret), isNull(establishments.goneOn)))
    .orderBy(asc(establishments.finess))
    .limit(most);
}

/** A professional by RPPS number, even one who is gone since, with where they practise. */
export async function findProfessional(
  db: Db,
  rpps: string,
): Promise<(Professional & { activities: ProfessionalActivity[] }) | undefined> {
  const [professional] = await db.select().from(professionals).where(eq(professionals.rpps, rpps));
  if (!professional) return;
  const activities = await db
    .select()
    .from(professionalActivities)
    .where(eq(professionalActivities.rpps, rpps))
    .orderBy(asc(professionalActivities.companyName))
    .limit(most);
  return { ...professional, activities };
}

/** Whether the national directory has an address, compared without case. */
export async function isInDirectory(db: Db, address: string): Promise<boolean> {
  const rows = await db
    .select({ address: directoryMailboxes.address })
    .from(directoryMailboxes)
    .where(eq(directoryMailboxes.address, address.toLowerCase()))
    .limit(1);
  return rows.length > 0;
}
