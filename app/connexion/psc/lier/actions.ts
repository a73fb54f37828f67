"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { browserContext } from "@/lib/auth/browser-context";
import { registrationPath } from "@/lib/auth/psc/registration-path";
import { safeReturnPath } from "@/lib/auth/return-path";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { linkAccount } from "@/lib/psc/link-account";
import { registerWithPsc } from "@/lib/psc/register-with-psc";

export async function linkAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "sensitive");
  const { browser } = await browserContext();
  const linked = await attempt(
    form,
    () => linkAccount(context, browser),
    journalled(context, "individual.psc_linked", { type: "individual", id: context.actor.id }),
  );
  if (!linked.ok) return linked.state;
  refresh();
  redirect(safeReturnPath(linked.data));
}

export async function registerWithPscAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const wished = await attempt(form, () => registerWithPsc(context));
  if (!wished.ok) return wished.state;
  refresh();
  redirect(registrationPath(wished.data));
}
