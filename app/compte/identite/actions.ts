"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { accountSubject } from "@/lib/my-account/account-subject";
import { changeIdentity } from "@/lib/my-account/change-identity";
import { identityChangeSchema } from "@/lib/my-account/schemas";

export async function changeIdentityAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(identityChangeSchema, form);
  if (!input.ok) return input.state;
  const changed = await attempt(
    form,
    () => changeIdentity(context, input.data),
    journalled(context, "individual.identity_changed", accountSubject(context.actor)),
  );
  if (!changed.ok) return changed.state;
  refresh();
  redirect("/compte?fait=identite");
}
