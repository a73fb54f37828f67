"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { resendCode } from "@/lib/accounts/resend-code";
import { codeStepSchema, passwordStepSchema } from "@/lib/accounts/schemas";
import { inThisBrowser } from "@/lib/auth/in-this-browser";
import { safeReturnPath } from "@/lib/auth/return-path";
import { gatedContext } from "@/lib/context";
import { proveWithCode } from "@/lib/factors/prove-with-code";
import { proveWithFactor } from "@/lib/factors/prove-with-factor";
import { enteredFactorSchema } from "@/lib/factors/schemas";
import { startProof } from "@/lib/factors/start-proof";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function proveWithFactorAction(returnPath: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await provingContext();
  const input = parseForm(enteredFactorSchema, form);
  if (!input.ok) return input.state;
  const proved = await attempt(form, () => proveWithFactor(context, input.data));
  if (!proved.ok) return proved.state;
  refresh();
  redirect(safeReturnPath(String(returnPath)));
}

export async function startProofAction(returnPath: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await provingContext();
  const input = parseForm(passwordStepSchema, form);
  if (!input.ok) return input.state;
  const started = await attempt(form, () => startProof(context, input.data.password));
  if (!started.ok) return started.state;
  refresh();
  redirect(`/connexion/confirmer?retour=${encodeURIComponent(safeReturnPath(String(returnPath)))}` as Route);
}

export async function proveWithCodeAction(returnPath: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await provingContext();
  const input = parseForm(codeStepSchema, form);
  if (!input.ok) return input.state;
  const proved = await attempt(form, () => proveWithCode(context, input.data.code));
  if (!proved.ok) return proved.state;
  refresh();
  redirect(safeReturnPath(String(returnPath)));
}

export async function resendProofCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await provingContext();
  const sent = await attempt(form, () => resendCode(context, "proof"));
  return sent.ok ? { notice: sent.data.notice } : sent.state;
}

/** Staff at the gate prove themselves here as well. */
async function provingContext() {
  return inThisBrowser(await gatedContext("any"));
}
