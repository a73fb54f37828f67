"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { credentialsSchema } from "@/lib/accounts/schemas";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import { browserContext } from "@/lib/auth/browser-context";
import { afterSignIn, safeReturnPath } from "@/lib/auth/return-path";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(credentialsSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const started = await attempt(form, () => startSignIn(context, input.data, "sign_in"));
  if (!started.ok) return started.state;
  const wished = form.get("returnPath");
  const returnPath = safeReturnPath(typeof wished === "string" ? wished : undefined);
  redirect(
    returnPath === afterSignIn
      ? "/connexion/code"
      : (`/connexion/code?retour=${encodeURIComponent(returnPath)}` as Route),
  );
}
