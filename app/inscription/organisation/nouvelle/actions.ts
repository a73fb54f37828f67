"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { listMyActivities } from "@/lib/psc/list-my-activities";
import { pathAfter } from "@/lib/requests/path-after";
import { startDraft, startDraftSchema } from "@/lib/requests/start-draft";
import { stepPath } from "@/lib/requests/steps";

export async function startDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(startDraftSchema, form);
  if (!input.ok) return input.state;
  const saved = await attempt(form, () => startDraft(context, input.data));
  if (!saved.ok) return saved.state;
  refresh();
  // The draft has its own page from now on, which says what is wrong in it.
  const { requestId } = saved.data;
  const path = pathAfter(saved.data, form) ?? (`${stepPath(requestId, "mailbox")}?verifier=1` as const);
  const isNextStep = path === stepPath(requestId, "structure");
  const hasActivities = isNextStep && (await listMyActivities(context)).length > 0;
  redirect(hasActivities ? `/inscription/organisation/${requestId}/activite` : path);
}
