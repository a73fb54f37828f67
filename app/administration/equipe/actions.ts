"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { regionSubject } from "@/lib/regions/region-subject";
import { grantReviewer } from "@/lib/team/grant-reviewer";
import { grantReviewerSchema } from "@/lib/team/schema";

export async function grantReviewerAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "sensitive");
  const input = parseForm(grantReviewerSchema, form);
  if (!input.ok) return input.state;
  const granted = await attempt(
    form,
    () => grantReviewer(context, input.data),
    journalled(context, "region.reviewer_granted", regionSubject(input.data.regionCode)),
  );
  if (!granted.ok) return granted.state;
  refresh();
  redirect("/administration/equipe?fait=ajout");
}
