"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { askInformation } from "@/lib/review/ask-information";
import { askSchema } from "@/lib/review/schemas";

export async function askAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(askSchema, form, { requestId });
  if (!input.ok) return input.state;
  const asked = await attempt(form, () => askInformation(context, input.data));
  if (!asked.ok) return asked.state;
  refresh();
  redirect(`/instruction/${input.data.requestId}`);
}
