import { type EnquiryField, sharedFields, type TypedEnquiry } from "@/lib/connection-enquiries/fields";
import { readEnquiryFields } from "@/lib/connection-enquiries/read-enquiry";

/** The steps that ask for something, in order; the summary comes after them. */
export const enquirySteps = ["structure", "contact", "project"] as const;

export type EnquiryStep = (typeof enquirySteps)[number];
export type EnquiryFormStep = EnquiryStep | "summary";

export const enquiryFormSteps: readonly EnquiryFormStep[] = [...enquirySteps, "summary"];

export const enquiryStepLabels: Record<EnquiryFormStep, string> = {
  structure: "La structure",
  contact: "Le contact",
  project: "Le projet",
  summary: "Récapitulatif",
};

const segments = {
  structure: "structure",
  contact: "contact",
  project: "projet",
  summary: "recapitulatif",
} as const satisfies Record<EnquiryFormStep, string>;

export const enquiryStepFields: Record<EnquiryStep, readonly EnquiryField[]> = {
  structure: [...sharedFields, "regionCode"],
  contact: ["contactName", "contactRole", "email", "phone"],
  project: ["people", "sites", "presentTool", "wishedOn", "message"],
};

/** The page of a step: there is one draft a browser, so that no address names it. */
export function enquiryStepPath(step: EnquiryFormStep) {
  return `/raccordement/${segments[step]}` as const;
}

/** The first step where something is missing or wrong; `undefined` when only the summary is left. */
export function firstIncompleteStep(typed: TypedEnquiry): EnquiryStep | undefined {
  return enquirySteps.find((step) => Object.keys(readEnquiryFields(enquiryStepFields[step], typed).errors).length > 0);
}

/** Whether a step may be opened: all before it are complete. */
export function isReachable(step: EnquiryFormStep, firstIncomplete: EnquiryStep | undefined): boolean {
  return !firstIncomplete || enquiryFormSteps.indexOf(step) <= enquiryFormSteps.indexOf(firstIncomplete);
}
