"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { saveIdentity } from "@/lib/accounts/save-identity";
import { identitySchema } from "@/lib/accounts/schemas";
import { viewRegistration } from "@/lib/accounts/view-registration";
import { browserContext } from "@/lib/auth/browser-context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { fixedIdentity } from "@/lib/psc/fixed-identity";
import { viewPscRegistration } from "@/lib/psc/view-psc-registration";

export async function saveIdentityAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const [registration, told] = await Promise.all([viewRegistration(context), viewPscRegistration(context)]);
  const isUnlisted = registration?.path === "unlisted_with_request";
  const known = told ? fixedIdentity(told) : isUnlisted ? { kind: "INT", rpps: "" } : {};
  const input = parseForm(identitySchema, form, known);
  if (!input.ok) return input.state;
  const saved = await attempt(form, () => saveIdentity(context, input.data));
  if (!saved.ok) return saved.state;
  refresh();
  redirect("/inscription/individuel/mot-de-passe");
}
