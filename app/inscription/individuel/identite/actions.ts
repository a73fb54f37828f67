"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { saveIdentity } from "@/lib/accounts/save-identity";
import { identitySchema } from "@/lib/accounts/schemas";
import { viewRegistration } from "@/lib/accounts/view-registration";
import { browserContext } from "@/lib/auth/browser-context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function saveIdentityAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const registration = await viewRegistration(context);
  const isUnlisted = registration?.path === "unlisted_with_request";
  const input = parseForm(identitySchema, form, isUnlisted ? { kind: "INT", rpps: "" } : {});
  if (!input.ok) return input.state;
  const saved = await attempt(form, () => saveIdentity(context, input.data));
  if (!saved.ok) return saved.state;
  refresh();
  redirect("/inscription/individuel/mot-de-passe");
}
