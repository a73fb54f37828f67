"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { changingContext } from "@/lib/auth/changing-context";
import { removeFactor } from "@/lib/factors/remove-factor";
import { renameFactor } from "@/lib/factors/rename-factor";
import { factorChoiceSchema, factorRenamingSchema } from "@/lib/factors/schemas";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function renameFactorAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await changingContext(form);
  const input = parseForm(factorRenamingSchema, form, { id });
  if (!input.ok) return input.state;
  const renamed = await attempt(form, () => renameFactor(context, input.data));
  if (!renamed.ok) return renamed.state;
  refresh();
  redirect("/compte/securite?fait=nom");
}

export async function removeFactorAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await changingContext(form);
  const input = parseForm(factorChoiceSchema, form, { id });
  if (!input.ok) return input.state;
  const removed = await attempt(form, () => removeFactor(context, input.data.id));
  if (!removed.ok) return removed.state;
  refresh();
  redirect("/compte/securite?fait=retrait");
}
