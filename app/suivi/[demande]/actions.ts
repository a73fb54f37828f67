"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { correctRequest } from "@/lib/requests/correct-request";
import { requestActionSchema } from "@/lib/requests/request-id-schema";
import { stepPath } from "@/lib/requests/steps";

export async function correctRequestAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(requestActionSchema, form, { requestId });
  if (!input.ok) return input.state;
  const correction = await attempt(
    form,
    () => correctRequest(context, input.data.requestId),
    journalled(context, "request.correction_started", { type: "request", id: input.data.requestId }),
  );
  if (!correction.ok) return correction.state;
  refresh();
  redirect(stepPath(correction.data, "summary"));
}
