import "server-only";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import type { Context } from "@/lib/context";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { proposeAddress } from "@/lib/review/propose-address";
import { readRequest } from "@/lib/review/read-request";

/**
 * What approving a request would do: its proposed address, the account that bears the responsable's RPPS number, and the
 * checks that fail as things stand now.
 */
export async function viewApproval(context: Context, requestId: string) {
  const found = await readRequest(context, requestId);
  const [account, proposal, checks] = await Promise.all([
    findIndividualByRpps(context.db, found.request.responsableRpps),
    proposeAddress(context.db, found.request),
    checkRequest(context.db, found.request),
  ]);
  return { ...found, account, proposal, failures: checks.filter(({ verdict }) => verdict === "fail") };
}
