import "server-only";
import type { Db } from "@/db/client";
import { readRegisterValues } from "@/db/queries/request-register-values";
import { type Origins, originsOf } from "@/lib/registers/fill/origins";

/** What the registers said of the fields of a request, for pages that show it whole. */
export async function readOrigins(db: Db, requestId: string): Promise<Origins> {
  const { structure, responsable } = await readRegisterValues(db, requestId);
  return { ...originsOf("structure", structure), ...originsOf("responsable", responsable) };
}
