import "server-only";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import type { Context } from "@/lib/context";
import { proposeAddress } from "@/lib/review/propose-address";
import { readRequest } from "@/lib/review/read-request";

/** What approving a request would do: its proposed address, and the account that bears the responsable's RPPS number. */
export async function viewApproval(context: Context, requestId: string) {
  const found = await readRequest(context, requestId);
  const [account, proposal] = await Promise.all([
    findIndividualByRpps(context.db, found.request.responsableRpps),
    proposeAddress(context.db, found.request),
  ]);
  return { ...found, account, proposal };
}
