"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { queueHref } from "@/lib/review/queue/queue-place";
import { deleteOwnView } from "@/lib/review/queue/views/delete-own-view";
import { renameOwnView } from "@/lib/review/queue/views/rename-own-view";
import { saveView } from "@/lib/review/queue/views/save-view";
import { deleteViewSchema, renameViewSchema, saveViewSchema } from "@/lib/review/queue/views/schemas";

export async function saveViewAction(query: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(saveViewSchema, form, { query });
  if (!input.ok) return input.state;
  const saved = await attempt(form, () => saveView(context, input.data));
  if (!saved.ok) return saved.state;
  refresh();
  redirect(queueHref(input.data.query));
}

export async function renameViewAction(viewId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(renameViewSchema, form, { viewId });
  if (!input.ok) return input.state;
  const renamed = await attempt(form, () => renameOwnView(context, input.data));
  if (!renamed.ok) return renamed.state;
  refresh();
  redirect("/instruction/vues");
}

export async function deleteViewAction(viewId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(deleteViewSchema, form, { viewId });
  if (!input.ok) return input.state;
  const deleted = await attempt(form, () => deleteOwnView(context, input.data));
  if (!deleted.ok) return deleted.state;
  refresh();
  redirect("/instruction/vues");
}
