"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { fillPath } from "@/lib/registers/fill/paths";
import { pickFromRegister, pickSchema } from "@/lib/registers/fill/pick-from-register";
import { registerWish } from "@/lib/registers/fill/register-wish";
import { isRequestPart } from "@/lib/registers/fill/request-part";
import { pathAfter } from "@/lib/requests/path-after";
import { saveStep, saveStepSchema } from "@/lib/requests/save-step";
import { stateAfter } from "@/lib/requests/state-after";
import { stepPath } from "@/lib/requests/steps";
import { grantWish } from "./grant-wish";

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
  const { requestId: id, step: part } = input.data;
  const wish = saved.data.next ? registerWish(form) : undefined;
  if (wish && isRequestPart(part)) {
    const granted = await attempt(form, () => grantWish(context, id, part, wish));
    if (!granted.ok) return granted.state;
    refresh();
    redirect(granted.data);
  }
  // What the register knows of a number just typed is part of the page, not of the form's state.
  refresh();
  if (form.has("retake")) return stateAfter({ ...saved.data, errors: {} }, form);
  const path = pathAfter(saved.data, form);
  if (!path) return stateAfter(saved.data, form);
  redirect(path);
}

export async function pickAction(requestId: string, part: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(pickSchema, form, { requestId, part });
  if (!input.ok) return input.state;
  const picked = await attempt(form, () => pickFromRegister(context, input.data));
  if (!picked.ok) return picked.state;
  refresh();
  const { requestId: id, part: step, identifier } = input.data;
  if (!picked.data.isDraft) redirect(`/suivi/${id}`);
  redirect(picked.data.toAsk.length > 0 ? fillPath(id, step, identifier) : stepPath(id, step));
}
