"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { resumeReview } from "@/lib/review/resume-review";
import { resumeSchema } from "@/lib/review/schemas";

export async function resumeAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "decision");
  const input = parseForm(resumeSchema, form, { requestId });
  if (!input.ok) return input.state;
  const resumed = await attempt(
    form,
    () => resumeReview(context, input.data),
    journalled(context, "request.review_resumed", { type: "request", id: input.data.requestId }),
  );
  if (!resumed.ok) return resumed.state;
  refresh();
  redirect(`/instruction/${input.data.requestId}`);
}
