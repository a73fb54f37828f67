"use server";

import { redirect } from "next/navigation";
import { renewPasswordLink } from "@/lib/accounts/renew-password-link";
import { resetPassword } from "@/lib/accounts/reset-password";
import { newPasswordStepSchema } from "@/lib/accounts/schemas";
import { browserContext } from "@/lib/auth/browser-context";
import { clearPasswordLinkCookie, readPasswordLinkCookie } from "@/lib/auth/password-link-cookie";
import { clearSessionCookie } from "@/lib/auth/session-cookie";
import { visitorContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function resetPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(newPasswordStepSchema, form);
  if (!input.ok) return input.state;
  const [context, token = ""] = await Promise.all([visitorContext(), readPasswordLinkCookie()]);
  const done = await attempt(form, () => resetPassword(context, { token, ...input.data }));
  if (!done.ok) return done.state;
  await clearPasswordLinkCookie();
  await clearSessionCookie();
  redirect("/mot-de-passe/change");
}

export async function renewPasswordLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const [context, token = ""] = await Promise.all([browserContext(), readPasswordLinkCookie()]);
  const renewed = await attempt(form, () => renewPasswordLink(context, token));
  if (!renewed.ok) return renewed.state;
  redirect("/mot-de-passe/envoye");
}
