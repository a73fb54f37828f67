"use server";

import { redirect } from "next/navigation";
import { newPasswordStepSchema } from "@/lib/accounts/schemas";
import { clearEmailUndoCookie, readEmailUndoCookie } from "@/lib/auth/email-undo-cookie";
import { clearSessionCookie } from "@/lib/auth/session-cookie";
import { visitorContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { undoEmailChange } from "@/lib/my-account/undo-email-change";

export async function undoEmailChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(newPasswordStepSchema, form);
  if (!input.ok) return input.state;
  const [context, token = ""] = await Promise.all([visitorContext(), readEmailUndoCookie()]);
  const undone = await attempt(form, () => undoEmailChange(context, { token, ...input.data }));
  if (!undone.ok) return undone.state;
  await clearEmailUndoCookie();
  await clearSessionCookie();
  redirect("/compte/email/annuler?fait=oui");
}
