"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { browserContext } from "@/lib/auth/browser-context";
import { discardDraft } from "@/lib/connection-enquiries/discard-draft";
import { pickStructure, pickStructureSchema } from "@/lib/connection-enquiries/pick-structure";
import { saveForLater } from "@/lib/connection-enquiries/save-for-later";
import { type SavedStep, saveStep, saveStepSchema } from "@/lib/connection-enquiries/save-step";
import { enquiryStepPath } from "@/lib/connection-enquiries/steps";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm, typedValues } from "@/lib/forms";
import { registerWish } from "@/lib/registers/fill/register-wish";
import { grantWish } from "./grant-wish";

export async function saveEnquiryStepAction(step: string, _: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(saveStepSchema, form, { step });
  if (!input.ok) return input.state;
  const context = await browserContext();
  const saved = await attempt(form, () => saveStep(context, input.data));
  if (!saved.ok) return saved.state;
  const wish = input.data.step === "structure" ? registerWish(form) : undefined;
  if (wish) {
    const granted = await attempt(form, () => grantWish(context, wish));
    if (!granted.ok) return granted.state;
    refresh();
    redirect(granted.data);
  }
  if (form.get("intent") === "later") {
    const mailed = await attempt(form, () => saveForLater(context));
    if (!mailed.ok) return mailed.state;
    redirect(mailed.data ? "/raccordement/enregistre?lien=envoye" : "/raccordement/enregistre");
  }
  refresh();
  if (form.has("retake")) return stateAfter({ ...saved.data, errors: {} }, form);
  if (Object.keys(saved.data.errors).length > 0) return stateAfter(saved.data, form);
  redirect(enquiryStepPath(saved.data.next));
}

export async function pickStructureAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(pickStructureSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const picked = await attempt(form, () => pickStructure(context, input.data));
  if (!picked.ok) return picked.state;
  refresh();
  redirect(enquiryStepPath("structure"));
}

export async function discardEnquiryAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const discarded = await attempt(form, () => discardDraft(context));
  if (!discarded.ok) return discarded.state;
  refresh();
  redirect("/raccordement?brouillon=abandonne");
}

/** All that was typed or filled in, and what is wrong with it. */
function stateAfter({ errors, filledIn }: SavedStep, form: FormData): FormState {
  return { values: { ...typedValues(form), ...filledIn }, fieldErrors: errors };
}
