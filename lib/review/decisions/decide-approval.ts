import "server-only";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { saveChecks } from "@/db/queries/request-checks";
import { findIndividualByRpps } from "@/db/queries/rpps-checks";
import { assertAddressOffered } from "@/lib/addresses/assert-address-offered";
import type { Context } from "@/lib/context";
import type { Check } from "@/lib/registers/checks/check";
import { checkRequest } from "@/lib/registers/checks/check-request";
import type { CheckedRequest } from "@/lib/registers/checks/facts";
import { chooseResponsable } from "@/lib/review/choose-responsable";
import { assertDecidable } from "@/lib/review/decisions/assert-decidable";
import { isAddressEdited } from "@/lib/review/decisions/is-address-edited";
import { recordDecision } from "@/lib/review/decisions/record-decision";
import { whySecondLook } from "@/lib/review/decisions/why-second-look";
import { FailuresNotExplained } from "@/lib/review/errors";
import { proposeAddress } from "@/lib/review/propose-address";
import type { approveSchema } from "@/lib/review/schemas";

/**
 * Decides to grant a BAL ORG: all that could refuse it is looked at now, and its address is reserved. It opens in half a
 * minute, or once a colleague has confirmed it. Gives the decision's id. Throws `FailuresNotExplained`,
 * `AddressAlreadyTaken`, `AddressReserved`, `DomainOutsideRegion`, `ResponsableChoiceMissing`, `ResponsableAccountGone`,
 * and as `assertDecidable`.
 */
export async function decideApproval(context: Context, input: z.output<typeof approveSchema>): Promise<string> {
  const { db, actor } = context;
  const { localPart, domain, responsable, overrideReason } = input;
  return db.transaction(async (tx) => {
    const { request, region } = await assertDecidable(tx, actor, input);
    const checks = await keptChecks(tx, request, overrideReason);
    const account = await findIndividualByRpps(tx, request.responsableRpps);
    chooseResponsable(request.applicantId, account, responsable);
    const proposal = await proposeAddress(tx, request);
    const secondLookReasons = whySecondLook(region.secondLook, {
      checks,
      isAddressEdited: isAddressEdited(proposal, input),
    });
    const decisionId = await recordDecision(tx, context, request, {
      content: { kind: "approve", localPart, domain, responsable, overrideReason },
      reservedAddress: `${localPart}@${domain}`,
      secondLookReasons,
    });
    // Only now that it is reserved can nobody be given the address meanwhile.
    await assertAddressOffered(tx, request.regionCode, input);
    return decisionId;
  });
}

/** Makes the checks once more and keeps what the decision is taken on; those that fail have to be explained. */
async function keptChecks(
  tx: Db,
  request: CheckedRequest & { id: string; version: number },
  reason: string | undefined,
): Promise<Check[]> {
  const checks = await checkRequest(tx, request);
  const failed = checks.filter(({ verdict }) => verdict === "fail");
  if (failed.length > 0 && !reason) throw new FailuresNotExplained(failed.map(({ sentence }) => sentence));
  await saveChecks(tx, { requestId: request.id, version: request.version, occasion: "review", checks });
  return checks;
}
