import type { RequestField } from "@/lib/requests/fields";
import { type DraftContent, readFields } from "@/lib/requests/read-fields";

/** The steps that ask for something, in order; the summary comes after them. */
export const draftSteps = ["mailbox", "structure", "responsable", "preferences"] as const;

export type DraftStep = (typeof draftSteps)[number];
export type FormStep = DraftStep | "summary";

export const formSteps: readonly FormStep[] = [...draftSteps, "summary"];

export const stepLabels: Record<FormStep, string> = {
  mailbox: "La boîte",
  structure: "La structure d’exercice",
  responsable: "Le responsable du compte",
  preferences: "Mes préférences d’utilisation",
  summary: "Récapitulatif",
};

const segments = {
  mailbox: "boite",
  structure: "structure",
  responsable: "responsable",
  preferences: "preferences",
  summary: "recapitulatif",
} as const satisfies Record<FormStep, string>;

export const stepFields: Record<DraftStep, readonly RequestField[]> = {
  mailbox: ["contactEmail", "description"],
  structure: [
    "structureIdType",
    "structureId",
    "companyName",
    "service",
    "street",
    "postalCode",
    "city",
    "departmentCode",
    "phone",
    "secondPhone",
  ],
  responsable: ["responsableLastName", "responsableFirstName", "responsableProfessionCode", "responsableRpps"],
  preferences: ["paperless", "isListed"],
};

/** The names of what a step asks for in its form: the region, too, is chosen there, and is no part of the content. */
export function stepInputs(step: DraftStep): readonly string[] {
  return step === "structure" ? [...stepFields[step], "regionCode"] : stepFields[step];
}

/** The page of a step of one draft. */
export function stepPath(requestId: string, step: FormStep) {
  return `/inscription/organisation/${requestId}/${segments[step]}` as const;
}

/** The first step where something is missing or wrong; `undefined` when only the summary is left. */
export function firstIncompleteStep(draft: DraftContent, pending: Record<string, string>): DraftStep | undefined {
  return draftSteps.find(
    (step) =>
      stepInputs(step).some((name) => name in pending) ||
      Object.keys(readFields(stepFields[step], draft).errors).length > 0,
  );
}

/** Whether a step may be opened: all before it are complete. */
export function isReachable(step: FormStep, firstIncomplete: DraftStep | undefined): boolean {
  return !firstIncomplete || formSteps.indexOf(step) <= formSteps.indexOf(firstIncomplete);
}
