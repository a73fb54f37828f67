"use server";

import type { Route } from "next";
import { newRequestPath } from "@/lib/accounts/registration-paths";
import { credentialsSchema } from "@/lib/accounts/schemas";
import { startSignIn } from "@/lib/accounts/start-sign-in";
import { browserContext } from "@/lib/auth/browser-context";
import { leadOn } from "@/lib/auth/lead-on";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function startAssociationAction(regionCode: string, _: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(credentialsSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const started = await attempt(form, () => startSignIn(context, input.data, "association"));
  if (!started.ok) return started.state;
  const region = encodeURIComponent(String(regionCode));
  return leadOn(started.data, newRequestPath(region), `/inscription/organisation/code?region=${region}` as Route);
}
