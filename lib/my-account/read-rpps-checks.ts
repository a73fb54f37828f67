import "server-only";
import type { Db } from "@/db/client";
import { findProfessional, listCopiesInService } from "@/db/queries/register-lookup";
import { judgeRpps } from "@/lib/my-account/judge-rpps";
import type { Check } from "@/lib/registers/checks/check";

/** What the copy in service says now of a number that a person declares. */
export async function readRppsChecks(db: Db, person: Parameters<typeof judgeRpps>[0]): Promise<Check[]> {
  const [copies, professional] = await Promise.all([listCopiesInService(db), findProfessional(db, person.rpps)]);
  return judgeRpps(person, { copies, professional });
}
