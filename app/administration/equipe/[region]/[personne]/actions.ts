"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { regionSubject } from "@/lib/regions/region-subject";
import { removeReviewer } from "@/lib/team/remove-reviewer";
import { removeReviewerSchema } from "@/lib/team/schema";

type Right = { regionCode: string; individualId: string };

export async function removeReviewerAction(right: Right, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "sensitive");
  const input = parseForm(removeReviewerSchema, form, right);
  if (!input.ok) return input.state;
  const removed = await attempt(
    form,
    () => removeReviewer(context, input.data),
    journalled(context, "region.reviewer_removed", regionSubject(input.data.regionCode)),
  );
  if (!removed.ok) return removed.state;
  refresh();
  redirect("/administration/equipe?fait=retrait");
}
