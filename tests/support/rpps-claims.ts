import type { Db } from "@/db/client";
import { insertClaim } from "@/db/queries/rpps-claims";
import { anRpps } from "@/tests/support/numbers";

/** An RPPS number of a pharmacist that somebody declares, for the service centre of Occitanie to check. */
export async function anRppsClaim(db: Db, individualId: string, finding = "Rien à comparer."): Promise<string> {
  return insertClaim(db, { individualId, regionCode: "76", rpps: anRpps(), professionCode: "21", finding });
}
