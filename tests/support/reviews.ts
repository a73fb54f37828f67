import type { Db } from "@/db/client";
import { approveRequest } from "@/lib/review/approve-request";
import { anIndividual, aRequest, aReviewer, contextOf } from "./fixtures";

export const domain = "pharmacien.r76.mssante.fr";
/** The address that `toApprove` approves, unless told otherwise. */
export const address = { localPart: "pharmacie.du.centre.81000.albi", domain };

/** A request of an applicant who is its responsable, and a reviewer of its region. */
export async function toApprove(tx: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const reviewer = await aReviewer(tx);
  const applicant = await anIndividual(tx, { firstName: "Nadège", lastName: "Vives", email: "nadege@exemple.fr" });
  const request = await aRequest(tx, { applicantId: applicant.id, responsableRpps: applicant.rpps, ...values });
  const context = await contextOf(tx, reviewer.id);
  const approve = (input: object = {}) =>
    approveRequest(context, { requestId: request.id, version: 1, ...address, ...input });
  return { reviewer, applicant, request, context, approve };
}
