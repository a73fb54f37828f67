"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { allowAnother } from "@/lib/review/allow-another";
import { allowAnotherSchema } from "@/lib/review/schemas";

export async function allowAnotherAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(allowAnotherSchema, form, { requestId });
  if (!input.ok) return input.state;
  const allowed = await attempt(form, () => allowAnother(context, input.data));
  if (!allowed.ok) return allowed.state;
  refresh();
  redirect(`/instruction/${input.data.requestId}`);
}
