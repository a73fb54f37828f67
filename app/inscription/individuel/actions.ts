"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { firstIncompleteStep, stepHref } from "@/lib/accounts/registration-steps";
import { registrationStartSchema } from "@/lib/accounts/schemas";
import { startRegistration } from "@/lib/accounts/start-registration";
import { browserContext } from "@/lib/auth/browser-context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function startRegistrationAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(registrationStartSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const registration = await attempt(form, () => startRegistration(context, input.data));
  if (!registration.ok) return registration.state;
  refresh();
  redirect(stepHref(firstIncompleteStep(registration.data)));
}
