"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { changePassword } from "@/lib/accounts/change-password";
import { passwordChangeSchema } from "@/lib/accounts/schemas";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext();
  const input = parseForm(passwordChangeSchema, form);
  if (!input.ok) return input.state;
  const changed = await attempt(
    form,
    () => changePassword(context, input.data),
    journalled(context, "individual.password_changed", { type: "individual", id: context.actor.id }),
  );
  if (!changed.ok) return changed.state;
  refresh();
  redirect("/compte?fait=mot-de-passe");
}
