"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { accountSubject } from "@/lib/my-account/account-subject";
import { declareRpps } from "@/lib/my-account/declare-rpps";
import { declareRppsSchema } from "@/lib/my-account/schemas";

export async function declareRppsAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(declareRppsSchema, form);
  if (!input.ok) return input.state;
  const declared = await attempt(
    form,
    () => declareRpps(context, input.data),
    journalled(context, "individual.rpps_declared", accountSubject(context.actor)),
  );
  if (!declared.ok) return declared.state;
  refresh();
  redirect(declared.data === "accepted" ? "/compte?fait=rpps" : "/compte/rpps?fait=declaration");
}
