"use server";

import { redirect } from "next/navigation";
import { clearSessionCookie } from "@/lib/auth/session-cookie";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { accountSubject } from "@/lib/my-account/account-subject";
import { closeAccount } from "@/lib/my-account/close-account";
import { closeAccountSchema } from "@/lib/my-account/schemas";

export async function closeAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "sensitive");
  const input = parseForm(closeAccountSchema, form);
  if (!input.ok) return input.state;
  const closed = await attempt(
    form,
    () => closeAccount(context),
    journalled(context, "individual.closed", accountSubject(context.actor)),
  );
  if (!closed.ok) return closed.state;
  await clearSessionCookie();
  redirect("/compte/ferme");
}
