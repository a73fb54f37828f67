import type { Db } from "@/db/client";
import { pickFromRegister } from "@/lib/registers/fill/pick-from-register";
import { anIndividual, aRequest, contextOf } from "./fixtures";

const blank = {
  structureIdType: null,
  structureId: null,
  companyName: null,
  street: null,
  postalCode: null,
  city: null,
  departmentCode: null,
  phone: null,
  responsableLastName: null,
  responsableFirstName: null,
  responsableProfessionCode: null,
  responsableRpps: null,
};

/** A draft of a pharmacist whose structure and responsable are blank, and how to pick a structure for it. */
export async function aDraftToFill(tx: Db, values: Parameters<typeof aRequest>[1] = {}) {
  const applicant = await anIndividual(tx);
  const draft = await aRequest(tx, { status: "draft", applicantId: applicant.id, ...blank, ...values });
  const context = await contextOf(tx, applicant.id);
  const pick = (identifier: string, how: "ask" | "replace" | "keep" = "ask") =>
    pickFromRegister(context, { requestId: draft.id, part: "structure", identifier, how });
  return { draft, context, pick, applicant };
}
