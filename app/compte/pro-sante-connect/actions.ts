"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { unlinkAccount } from "@/lib/psc/unlink-account";

export async function unlinkAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "sensitive");
  const unlinked = await attempt(
    form,
    () => unlinkAccount(context),
    journalled(context, "individual.psc_unlinked", { type: "individual", id: context.actor.id }),
  );
  if (!unlinked.ok) return unlinked.state;
  refresh();
  redirect("/compte/pro-sante-connect?fait=retire");
}
