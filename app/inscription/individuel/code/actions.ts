"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { proveEmail } from "@/lib/accounts/prove-email";
import { resendCode } from "@/lib/accounts/resend-code";
import { codeStepSchema } from "@/lib/accounts/schemas";
import { browserContext } from "@/lib/auth/browser-context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function checkRegistrationCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(codeStepSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const proved = await attempt(form, () => proveEmail(context, input.data.code));
  if (!proved.ok) return proved.state;
  refresh();
  redirect("/inscription/individuel/identite");
}

export async function resendRegistrationCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const sent = await attempt(form, () => resendCode(context, "sign_up"));
  return sent.ok ? { notice: sent.data.notice } : sent.state;
}
