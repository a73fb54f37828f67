"use server";

import { redirect } from "next/navigation";
import { finishSignIn } from "@/lib/accounts/finish-sign-in";
import { newRequestPath } from "@/lib/accounts/registration-paths";
import { resendCode } from "@/lib/accounts/resend-code";
import { codeStepSchema } from "@/lib/accounts/schemas";
import { browserContext } from "@/lib/auth/browser-context";
import { writeSessionCookie } from "@/lib/auth/session-cookie";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function checkAssociationCodeAction(regionCode: string, _: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(codeStepSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const session = await attempt(form, () => finishSignIn(context, "association", input.data.code));
  if (!session.ok) return session.state;
  await writeSessionCookie(session.data);
  redirect(newRequestPath(encodeURIComponent(String(regionCode))));
}

export async function resendAssociationCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const sent = await attempt(form, () => resendCode(context, "association"));
  return sent.ok ? { notice: sent.data.notice } : sent.state;
}
