"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm, typedValues } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { completeRequest, completeRequestSchema } from "@/lib/requests/complete-request";

export async function completeRequestAction(
  requestId: string,
  informationRequestId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(completeRequestSchema, form, { requestId, informationRequestId });
  if (!input.ok) return input.state;
  const fieldErrors = await attempt(
    form,
    () => completeRequest(context, input.data),
    journalled(context, "request.completed", { type: "request", id: input.data.requestId }),
  );
  if (!fieldErrors.ok) return fieldErrors.state;
  if (Object.keys(fieldErrors.data).length > 0) return { values: typedValues(form), fieldErrors: fieldErrors.data };
  refresh();
  redirect(`/suivi/${input.data.requestId}`);
}
