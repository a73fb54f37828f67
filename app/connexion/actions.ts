"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { credentialsSchema } from "@/lib/accounts/schemas";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import { browserContext } from "@/lib/auth/browser-context";
import { leadOn } from "@/lib/auth/lead-on";
import { afterSignIn, safeReturnPath } from "@/lib/auth/return-path";
import { writeSessionCookie } from "@/lib/auth/session-cookie";
import { passkeySignInSchema } from "@/lib/factors/schemas";
import { signInWithPasskey } from "@/lib/factors/sign-in-with-passkey";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(credentialsSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const started = await attempt(form, () => startSignIn(context, input.data, "sign_in"));
  if (!started.ok) return started.state;
  const returnPath = wishedPath(form);
  const codePath: Route =
    returnPath === afterSignIn
      ? "/connexion/code"
      : (`/connexion/code?retour=${encodeURIComponent(returnPath)}` as Route);
  return leadOn(started.data, returnPath, codePath);
}

export async function passkeySignInAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(passkeySignInSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const session = await attempt(form, () => signInWithPasskey(context, input.data.response));
  if (!session.ok) return session.state;
  await writeSessionCookie(session.data);
  redirect(wishedPath(form));
}

function wishedPath(form: FormData): Route {
  const wished = form.get("returnPath");
  return safeReturnPath(typeof wished === "string" ? wished : undefined);
}
