import type { Db } from "@/db/client";
import { directoryMailboxes, establishments, professionalActivities, professionals, registerCopies } from "@/db/schema";
import { aKnownEstablishment, aKnownProfessional } from "./facts";

/** Puts a copy of each register into service, unless one is there. */
export async function copiesInService(db: Db, dataDate = "2026-11-12"): Promise<void> {
  const copy = { status: "in_service" as const, sourceName: "test", dataDate, endedAt: new Date() };
  await db
    .insert(registerCopies)
    .values((["finess", "professionals", "mailboxes"] as const).map((register) => ({ ...copy, register })))
    .onConflictDoNothing();
}

/** An establishment of the copy of FINESS: an officine of Albi unless told otherwise. */
export async function anEstablishment(db: Db, values: Parameters<typeof aKnownEstablishment>[0] = {}) {
  const establishment = aKnownEstablishment(values);
  await db.insert(establishments).values(establishment);
  return establishment;
}

/** A professional of the copy of the RPPS, with where they practise. */
export async function aProfessional(
  db: Db,
  values: Parameters<typeof aKnownProfessional>[0] = {},
  activity: Parameters<typeof aKnownProfessional>[1] = {},
) {
  const { activities, ...professional } = aKnownProfessional(values, activity);
  await db.insert(professionals).values(professional);
  await db.insert(professionalActivities).values(activities);
  return { ...professional, activities };
}

/** A shared box of the national directory, of the structure with this bare number. */
export async function aDirectoryMailbox(db: Db, address: string, structureId: string): Promise<void> {
  await db.insert(directoryMailboxes).values({ address, type: "ORG", structureId });
}
