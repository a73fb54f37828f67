"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { acceptSuggestedEmail } from "@/lib/requests/accept-suggested-email";
import { requestActionSchema } from "@/lib/requests/request-id-schema";
import { stepPath } from "@/lib/requests/steps";
import { submitRequest, submitRequestSchema } from "@/lib/requests/submit-request";

export async function submitRequestAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(submitRequestSchema, form, { requestId });
  if (!input.ok) return input.state;
  const submitted = await attempt(form, () => submitRequest(context, input.data.requestId));
  if (!submitted.ok) return submitted.state;
  refresh();
  const { requestId: id } = input.data;
  redirect(submitted.data ? stepPath(id, submitted.data) : `/suivi/${id}`);
}

export async function correctEmailAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(requestActionSchema, form, { requestId });
  if (!input.ok) return input.state;
  const corrected = await attempt(form, () => acceptSuggestedEmail(context, input.data.requestId));
  if (!corrected.ok) return corrected.state;
  refresh();
  redirect(stepPath(input.data.requestId, "summary"));
}
