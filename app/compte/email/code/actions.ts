"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { resendCode } from "@/lib/accounts/resend-code";
import { codeStepSchema } from "@/lib/accounts/schemas";
import { browserContext } from "@/lib/auth/browser-context";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { accountSubject } from "@/lib/my-account/account-subject";
import { confirmEmailChange } from "@/lib/my-account/confirm-email-change";

export async function confirmEmailChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor } = await requireContext();
  const input = parseForm(codeStepSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const changed = await attempt(
    form,
    () => confirmEmailChange(context, input.data.code),
    journalled(context, "individual.email_changed", accountSubject(actor)),
  );
  if (!changed.ok) return changed.state;
  refresh();
  redirect("/compte?fait=email");
}

export async function resendEmailChangeCodeAction(_: FormState, form: FormData): Promise<FormState> {
  await requireContext();
  const context = await browserContext();
  const sent = await attempt(form, () => resendCode(context, "email_change"));
  return sent.ok ? { notice: sent.data.notice } : sent.state;
}
