"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { confirmDecision } from "@/lib/review/decisions/confirm-decision";
import { takeBackDecision } from "@/lib/review/decisions/take-back-decision";
import { requestHref } from "@/lib/review/request-href";
import { decisionSchema } from "@/lib/review/schemas";

export async function takeBackAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(decisionSchema, form, { requestId });
  if (!input.ok) return input.state;
  const taken = await attempt(
    form,
    () => takeBackDecision(context, input.data),
    journalled(context, "request.decision_taken_back", { type: "request", id: requestId }),
  );
  if (!taken.ok) return taken.state;
  refresh();
  redirect(requestHref(requestId, form.get("vue")));
}

export async function confirmAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "decision");
  const input = parseForm(decisionSchema, form, { requestId });
  if (!input.ok) return input.state;
  const confirmed = await attempt(
    form,
    () => confirmDecision(context, input.data),
    journalled(context, "request.decision_confirmed", { type: "request", id: requestId }),
  );
  if (!confirmed.ok) return confirmed.state;
  refresh();
  redirect(requestHref(requestId, form.get("vue")));
}
