import "server-only";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import type { Context } from "@/lib/context";
import { checkRequest } from "@/lib/registers/checks/check-request";
import { checkAddress } from "@/lib/review/check-address";
import { proposeAddress } from "@/lib/review/propose-address";
import { readRequest } from "@/lib/review/read-request";

/** The address that was typed on the page of the request, if any. */
type Typed = { localPart?: string | undefined; domain?: string | undefined; alternative?: string | undefined };

/**
 * What approving a request would do: its address as typed or as proposed, the account that bears the responsable's RPPS
 * number, and the checks that fail as things stand now.
 */
export async function viewApproval(context: Context, requestId: string, typed: Typed = {}) {
  const found = await readRequest(context, requestId);
  const wished = { localPart: typed.alternative ?? typed.localPart, domain: typed.domain };
  const [account, proposed, looked, checks] = await Promise.all([
    findIndividualByRpps(context.db, found.request.responsableRpps),
    proposeAddress(context.db, found.request),
    wished.localPart === undefined ? undefined : checkAddress(context, { requestId, ...wished }),
    checkRequest(context.db, found.request),
  ]);
  const proposal = looked
    ? { ...proposed, localPart: wished.localPart ?? "", domain: wished.domain, availability: looked }
    : proposed;
  return { ...found, account, proposal, failures: checks.filter(({ verdict }) => verdict === "fail") };
}
