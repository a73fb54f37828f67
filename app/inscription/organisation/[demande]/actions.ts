"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { pathAfter } from "@/lib/requests/path-after";
import { saveStep, saveStepSchema } from "@/lib/requests/save-step";
import { stateAfter } from "@/lib/requests/state-after";

export async function saveStepAction(
  requestId: string,
  step: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(saveStepSchema, form, { requestId, step });
  if (!input.ok) return input.state;
  const saved = await attempt(form, () => saveStep(context, input.data));
  if (!saved.ok) return saved.state;
  const path = pathAfter(saved.data, form);
  if (!path) return stateAfter(saved.data, form);
  refresh();
  redirect(path);
}
