"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { fillFromActivity, fillFromActivitySchema } from "@/lib/psc/fill-from-activity";
import { stepPath } from "@/lib/requests/steps";

export async function chooseActivityAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(fillFromActivitySchema, form, { requestId });
  if (!input.ok) return input.state;
  const filled = await attempt(form, () => fillFromActivity(context, input.data));
  if (!filled.ok) return filled.state;
  refresh();
  const id = input.data.requestId;
  redirect(filled.data.isDraft ? stepPath(id, "structure") : `/suivi/${id}`);
}
