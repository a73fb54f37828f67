"use server";

import { redirect } from "next/navigation";
import { finishSignIn } from "@/lib/accounts/finish-sign-in";
import { resendCode } from "@/lib/accounts/resend-code";
import { signInCodeSchema } from "@/lib/accounts/schemas";
import { browserContext } from "@/lib/auth/browser-context";
import { safeReturnPath } from "@/lib/auth/return-path";
import { writeSessionCookie } from "@/lib/auth/session-cookie";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function checkSignInCodeAction(returnPath: string, _: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(signInCodeSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const { code, trusted } = input.data;
  const session = await attempt(form, () => finishSignIn(context, "sign_in", code, trusted === "on"));
  if (!session.ok) return session.state;
  await writeSessionCookie(session.data);
  redirect(safeReturnPath(String(returnPath)));
}

export async function resendSignInCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const sent = await attempt(form, () => resendCode(context, "sign_in"));
  return sent.ok ? { notice: sent.data.notice } : sent.state;
}
