"use server";

import { redirect } from "next/navigation";
import { createAccount } from "@/lib/accounts/create-account";
import { lastStepSchema } from "@/lib/accounts/schemas";
import { browserContext } from "@/lib/auth/browser-context";
import { writeSessionCookie } from "@/lib/auth/session-cookie";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { pathOfArrival } from "@/lib/invitations/path-of-arrival";

export async function createAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(lastStepSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const registration = await attempt(form, () => createAccount(context, input.data.newPassword));
  if (!registration.ok) return registration.state;
  await writeSessionCookie(registration.data.id);
  redirect(await pathOfArrival(context, registration.data));
}
