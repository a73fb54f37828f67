"use server";

import { redirect } from "next/navigation";
import { requestPasswordReset } from "@/lib/accounts/request-password-reset";
import { emailStepSchema } from "@/lib/accounts/schemas";
import { browserContext } from "@/lib/auth/browser-context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function requestPasswordResetAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(emailStepSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const requested = await attempt(form, () => requestPasswordReset(context, input.data));
  if (!requested.ok) return requested.state;
  redirect("/mot-de-passe/envoye");
}
