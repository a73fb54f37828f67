import "server-only";
import type { Db } from "@/db/client";
import { findEstablishment, findProfessional, listCopiesInService } from "@/db/queries/register-lookup";
import { normaliseFiness } from "@/lib/identifiers/finess";
import { normaliseRpps } from "@/lib/identifiers/rpps";
import { NotInRegister } from "@/lib/registers/fill/errors";
import type { RegisterValues } from "@/lib/registers/fill/register-values";
import { type RequestPart, registerOfPart } from "@/lib/registers/fill/request-part";
import { valuesOfEstablishment } from "@/lib/registers/fill/values-of-establishment";
import { valuesOfProfessional } from "@/lib/registers/fill/values-of-professional";

const longest = 40;

export type RegisterReading = {
  register: (typeof registerOfPart)[RequestPart];
  identifier: string;
  dataDate: string;
  values: RegisterValues;
};

/** What the copy in service says of a FINESS or RPPS number, as typed. Throws `NotInRegister` when it is not there, or gone. */
export async function readFromRegister(db: Db, part: RequestPart, number: string): Promise<RegisterReading> {
  const register = registerOfPart[part];
  const { [register]: dataDate } = await listCopiesInService(db);
  const found = dataDate && number.length <= longest ? await readers[part](db, number) : undefined;
  if (!dataDate || !found) throw new NotInRegister(part);
  return { register, dataDate, ...found };
}

type Reader = (db: Db, number: string) => Promise<{ identifier: string; values: RegisterValues } | undefined>;

const readers: Record<RequestPart, Reader> = {
  structure: async (db, number) => {
    const finess = normaliseFiness(number);
    const found = /^[0-9AB]{9}$/.test(finess) ? await findEstablishment(db, finess) : undefined;
    return found && !found.goneOn ? { identifier: finess, values: valuesOfEstablishment(found) } : undefined;
  },
  responsable: async (db, number) => {
    const rpps = normaliseRpps(number);
    const found = /^\d{11}$/.test(rpps) ? await findProfessional(db, rpps) : undefined;
    return found && !found.goneOn ? { identifier: rpps, values: valuesOfProfessional(found) } : undefined;
  },
};
