import type { Db } from "@/db/client";
import { establishments, professionals, registerCopies } from "@/db/schema";
import type { Register } from "@/lib/registers/registers";
import { searchWords } from "@/lib/registers/search-words";
import { aFiness, anRpps } from "./numbers";

/** A copy of a register in service. Safe to ask for twice. */
export async function aCopy(db: Db, register: Register, dataDate = "2026-11-10"): Promise<void> {
  await db
    .insert(registerCopies)
    .values({ register, status: "in_service", sourceName: "test", dataDate, endedAt: new Date() })
    .onConflictDoNothing();
}

/** A pharmacy of Albi, unless told otherwise; safe to ask for twice. `aCopy` puts its register into service. */
export async function anEstablishment(db: Db, values: Partial<typeof establishments.$inferInsert> = {}) {
  const name = values.name ?? "PHARMACIE DU CENTRE";
  const deliveryLine = values.deliveryLine ?? "81000 ALBI";
  const text = searchWords(`${name} ${deliveryLine}`);
  const row = {
    finess: aFiness(),
    name,
    streetNumber: "1",
    streetType: "R",
    streetName: "DU PONT",
    deliveryLine,
    postalCode: "81000",
    departmentCode: "81",
    phone: "0563000001",
    categoryCode: "620",
    categoryLabel: "Pharmacie d'Officine",
    searchText: [...new Set(text)].join(" "),
    sortText: text.join(" "),
    ...values,
  };
  await db.insert(establishments).values(row).onConflictDoNothing();
  return row;
}

/** A pharmacist, unless told otherwise. */
export async function aProfessional(db: Db, values: Partial<typeof professionals.$inferInsert> = {}) {
  const named = { lastName: "MARTIN", firstName: "CAMILLE", ...values };
  const text = searchWords(`${named.lastName} ${named.firstName}`).join(" ");
  const row = { rpps: anRpps(), professionCodes: ["21"], searchText: text, sortText: text, ...named };
  await db.insert(professionals).values(row);
  return row;
}
