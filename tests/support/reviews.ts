import type { Db } from "@/db/client";
import { decideApproval } from "@/lib/review/decisions/decide-approval";
import { takeEffect } from "./decisions";
import { anIndividual, aRequest, aReviewer, contextOf } from "./fixtures";

export const domain = "pharmacien.r76.mssante.fr";
/** The address that `toApprove` approves, unless told otherwise. */
export const address = { localPart: "pharmacie.du.centre.81000.albi", domain };

/** A request of an applicant who is its responsable, and a reviewer of its region, who decides, or lets it take effect too. */
export async function toApprove(tx: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const reviewer = await aReviewer(tx);
  const applicant = await anIndividual(tx, { firstName: "Nadège", lastName: "Vives", email: "nadege@exemple.fr" });
  const request = await aRequest(tx, { applicantId: applicant.id, responsableRpps: applicant.rpps, ...values });
  const context = await contextOf(tx, reviewer.id);
  const decide = (input: object = {}) =>
    decideApproval(context, { requestId: request.id, version: 1, ...address, ...input });
  const approve = async (input: object = {}) => {
    await decide(input);
    await takeEffect(tx, request.id);
  };
  return { reviewer, applicant, request, context, decide, approve };
}

/** A request, and two reviewers of its region at work on it. */
export async function twoReviewersOf(tx: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const request = await aRequest(tx, values);
  const reviewer = async (firstName: string) => contextOf(tx, (await aReviewer(tx, ["76"], { firstName })).id);
  const [claire, bruno] = [await reviewer("Claire"), await reviewer("Bruno")];
  return { requestId: request.id, request, claire, bruno };
}
