import "server-only";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { orNotFound } from "@/lib/or-not-found";
import { takeParkedForm } from "@/lib/parked-forms/take-parked-form";
import { pendingErrors } from "@/lib/requests/pending-errors";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { type FormStep, isReachable, stepPath } from "@/lib/requests/steps";
import { viewDraft } from "@/lib/requests/view-draft";

/**
 * Opens a step of a draft for its applicant. Asked too early, it leads to the step to fill in first; once the request is
 * sent, to its progress. `state` is what the form starts from: what was typed before the session ended, or what is
 * still wrong from an earlier visit, and what is missing when `blankOnes` is asked for.
 */
export async function openStep(params: Promise<{ demande: string }>, step: FormStep, { blankOnes = false } = {}) {
  const context = await requireContext();
  const draft = await orNotFound(async () => viewDraft(context, requestIdSchema.parse((await params).demande)));
  const { request, pending, firstIncomplete } = draft;
  if (request.status !== "draft") redirect(`/suivi/${request.id}`);
  if (firstIncomplete && !isReachable(step, firstIncomplete)) redirect(stepPath(request.id, firstIncomplete));
  const parked = await takeParkedForm(context);
  const state =
    step === "summary" || parked.values ? parked : withErrors(pendingErrors(step, request, pending, { blankOnes }));
  return { context, draft, saved: { ...request, ...pending }, state };
}

function withErrors(fieldErrors: Record<string, string[]>): FormState {
  return Object.keys(fieldErrors).length > 0 ? { fieldErrors } : {};
}
