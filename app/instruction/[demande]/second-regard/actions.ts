"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { declineDecision } from "@/lib/review/decisions/decline-decision";
import { requestHref } from "@/lib/review/request-href";
import { declineSchema } from "@/lib/review/schemas";

export async function declineAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "decision");
  const input = parseForm(declineSchema, form, { requestId });
  if (!input.ok) return input.state;
  const declined = await attempt(
    form,
    () => declineDecision(context, input.data),
    journalled(context, "request.decision_declined", { type: "request", id: input.data.requestId }),
  );
  if (!declined.ok) return declined.state;
  refresh();
  redirect(requestHref(input.data.requestId, form.get("vue")));
}
