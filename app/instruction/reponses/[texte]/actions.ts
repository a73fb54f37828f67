"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm, typedValues } from "@/lib/forms";
import { archiveReply } from "@/lib/replies/archive-reply";
import { replyHref } from "@/lib/replies/hrefs";
import { restoreReply } from "@/lib/replies/restore-reply";
import { saveReply } from "@/lib/replies/save-reply";
import { archiveReplySchema, saveReplySchema } from "@/lib/replies/schema";

/** Refreshes even when it fails: the page then shows the version that somebody else wrote meanwhile. */
export async function saveReplyAction(region: string, slug: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  if (form.get("intent") === "preview") return { values: typedValues(form) };
  const input = parseForm(saveReplySchema, form, { regionCode: region, slug });
  if (!input.ok) return input.state;
  const saved = await attempt(form, () => saveReply(context, input.data));
  refresh();
  if (!saved.ok) return saved.state;
  redirect(`${replyHref(slug, region)}&fait=version`);
}

export async function archiveReplyAction(
  region: string,
  slug: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  return changeShelf({ region, slug, done: "archive" }, form, archiveReply);
}

export async function restoreReplyAction(
  region: string,
  slug: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  return changeShelf({ region, slug, done: "remise" }, form, restoreReply);
}

async function changeShelf(
  { region, slug, done }: { region: string; slug: string; done: "archive" | "remise" },
  form: FormData,
  change: typeof archiveReply,
): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(archiveReplySchema, form, { regionCode: region, slug });
  if (!input.ok) return input.state;
  const changed = await attempt(form, () => change(context, input.data));
  refresh();
  if (!changed.ok) return changed.state;
  redirect(`${replyHref(slug, region)}&fait=${done}`);
}
