import "server-only";
import { redirect } from "next/navigation";
import { readEnquiryFields } from "@/lib/connection-enquiries/read-enquiry";
import {
  type EnquiryFormStep,
  enquiryStepFields,
  enquiryStepPath,
  isReachable,
} from "@/lib/connection-enquiries/steps";
import { viewDraft } from "@/lib/connection-enquiries/view-draft";
import { visitorContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";

/**
 * Opens a step of this browser’s draft. Asked too early, it leads to the step to fill in first. `state` is what the form
 * starts from: what is still wrong from an earlier visit.
 */
export async function openStep(step: EnquiryFormStep) {
  const context = await visitorContext();
  const draft = await viewDraft(context);
  const firstIncomplete = draft ? draft.firstIncomplete : "structure";
  if (!isReachable(step, firstIncomplete)) redirect(enquiryStepPath(firstIncomplete ?? "structure"));
  const typed = draft?.typed ?? {};
  return { context, draft, typed, state: step === "summary" ? {} : stillWrong(step, typed) };
}

/** What was left blank is not said again: it is seen. */
function stillWrong(step: Exclude<EnquiryFormStep, "summary">, typed: Record<string, string>): FormState {
  const { errors } = readEnquiryFields(enquiryStepFields[step], typed);
  const wrong = Object.entries(errors).filter(([field]) => typed[field]?.trim());
  return wrong.length > 0 ? { fieldErrors: Object.fromEntries(wrong) } : {};
}
