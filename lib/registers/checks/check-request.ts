import "server-only";
import type { Db } from "@/db/client";
import type { Check } from "@/lib/registers/checks/check";
import { decideChecks } from "@/lib/registers/checks/decide-checks";
import type { CheckedRequest } from "@/lib/registers/checks/facts";
import { gatherFacts } from "@/lib/registers/checks/gather-facts";

/** Makes every check of a request as things stand now. Reads only: whoever calls keeps what was found. */
export async function checkRequest(db: Db, request: CheckedRequest): Promise<Check[]> {
  return decideChecks(await gatherFacts(db, request));
}
