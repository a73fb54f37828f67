"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { allowAnother } from "@/lib/review/allow-another";
import { allowAnotherSchema } from "@/lib/review/schemas";

export async function allowAnotherAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "decision");
  const input = parseForm(allowAnotherSchema, form, { requestId });
  if (!input.ok) return input.state;
  const allowed = await attempt(
    form,
    () => allowAnother(context, input.data),
    journalled(context, "request.another_allowed", { type: "request", id: input.data.requestId }),
  );
  if (!allowed.ok) return allowed.state;
  refresh();
  redirect(`/instruction/${input.data.requestId}`);
}
