"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { decideRppsClaim } from "@/lib/my-account/decide-rpps-claim";
import { decideClaimSchema } from "@/lib/my-account/schemas";

export async function decideClaimAction(claimId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "decision");
  const input = parseForm(decideClaimSchema, form, { claimId });
  if (!input.ok) return input.state;
  const decided = await attempt(form, () => decideRppsClaim(context, input.data));
  if (!decided.ok) return decided.state;
  refresh();
  redirect(`/instruction/rpps?fait=${input.data.outcome}`);
}
