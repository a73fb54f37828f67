"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { inThisBrowser } from "@/lib/auth/in-this-browser";
import { requireContext } from "@/lib/context";
import { removeFactorsOf } from "@/lib/factors/remove-factors-of";
import { factorRemovalSchema } from "@/lib/factors/schemas";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function removeFactorsOfAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await inThisBrowser(await requireContext(form, "sensitive"));
  const input = parseForm(factorRemovalSchema, form);
  if (!input.ok) return input.state;
  const removed = await attempt(form, () => removeFactorsOf(context, input.data));
  if (!removed.ok) return removed.state;
  refresh();
  redirect("/administration/comptes?fait=retrait");
}
