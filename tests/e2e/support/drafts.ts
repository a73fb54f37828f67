import type { Db } from "@/db/client";
import { aRequest } from "@/tests/support/fixtures";
import { aPharmacist } from "./people";

type Values = NonNullable<Parameters<typeof aRequest>[1]>;

/** A pharmacist who only has to send what she filled in. */
export async function aFilledInDraft(db: Db, values: Values = {}) {
  const applicant = await aPharmacist(db);
  const request = await aRequest(db, { applicantId: applicant.id, status: "draft", ...values });
  return { applicant, request, summaryPath: `/inscription/organisation/${request.id}/recapitulatif` };
}
