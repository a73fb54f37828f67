"use server";

import { redirect } from "next/navigation";
import { browserContext } from "@/lib/auth/browser-context";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { accountSubject } from "@/lib/my-account/account-subject";
import { requestEmailChange } from "@/lib/my-account/request-email-change";
import { emailChangeSchema } from "@/lib/my-account/schemas";

export async function requestEmailChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor } = await requireContext(form, "sensitive");
  const input = parseForm(emailChangeSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const sent = await attempt(
    form,
    () => requestEmailChange(context, input.data),
    journalled(context, "individual.email_changed", accountSubject(actor)),
  );
  if (!sent.ok) return sent.state;
  redirect("/compte/email/code");
}
