"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
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
  redirect(pathAfter(saved.data, form) ?? `${stepPath(saved.data.requestId, "mailbox")}?verifier=1`);
}
