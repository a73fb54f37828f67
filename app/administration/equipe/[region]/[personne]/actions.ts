"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { removeReviewer } from "@/lib/team/remove-reviewer";
import { removeReviewerSchema } from "@/lib/team/schema";

type Right = { regionCode: string; individualId: string };

export async function removeReviewerAction(right: Right, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(removeReviewerSchema, form, right);
  if (!input.ok) return input.state;
  const removed = await attempt(form, () => removeReviewer(context, input.data));
  if (!removed.ok) return removed.state;
  refresh();
  redirect("/administration/equipe?fait=retrait");
}
