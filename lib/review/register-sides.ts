import "server-only";
import type { Db } from "@/db/client";
import { findEstablishment, findProfessional, listCopiesInService } from "@/db/queries/register-lookup";
import { readRegisterValues } from "@/db/queries/request-register-values";
import { normaliseFiness } from "@/lib/identifiers/finess";
import { type Origins, originsOf } from "@/lib/registers/fill/origins";
import type { RegisterValues } from "@/lib/registers/fill/register-values";
import { valuesOfEstablishment } from "@/lib/registers/fill/values-of-establishment";
import { valuesOfProfessional } from "@/lib/registers/fill/values-of-professional";

/** What the registers say of the fields of a request: as the applicant picked them there, else as they stand now. */
export type RegisterSides = { picked: Origins; now: Origins };

type Subject = { id: string; structureId: string; responsableRpps: string };

/** Reads both: what was kept with the request, and its numbers in the copies in service. */
export async function readRegisterSides(db: Db, request: Subject): Promise<RegisterSides> {
  const [kept, copies, establishment, professional] = await Promise.all([
    readRegisterValues(db, request.id),
    listCopiesInService(db),
    findEstablishment(db, normaliseFiness(request.structureId)),
    findProfessional(db, request.responsableRpps),
  ]);
  return {
    picked: { ...originsOf("structure", kept.structure), ...originsOf("responsable", kept.responsable) },
    now: {
      ...originsOf("structure", reading(copies.finess, establishment && valuesOfEstablishment(establishment))),
      ...originsOf("responsable", reading(copies.professionals, professional && valuesOfProfessional(professional))),
    },
  };
}

/** Nothing is said in the name of a register whose copy is not in service. */
function reading(dataDate: string | undefined, values: RegisterValues | undefined) {
  return dataDate && values ? { dataDate, values } : undefined;
}
