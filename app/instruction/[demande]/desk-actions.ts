"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { type Context, requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { addNote } from "@/lib/review/desk/add-note";
import { releaseHold } from "@/lib/review/desk/release-hold";
import { holdSchema, noteSchema, takeOverSchema } from "@/lib/review/desk/schemas";
import { takeHold } from "@/lib/review/desk/take-hold";
import { takeOver } from "@/lib/review/desk/take-over";
import { requestHref } from "@/lib/review/request-href";

export async function takeHoldAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  return act("request.taken", holdSchema, takeHold, requestId, form);
}

export async function releaseHoldAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  return act("request.released", holdSchema, releaseHold, requestId, form);
}

export async function takeOverAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  return act("request.taken_over", takeOverSchema, takeOver, requestId, form);
}

export async function addNoteAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  return act("request.note_added", noteSchema, addNote, requestId, form);
}

async function act<S extends z.ZodType>(
  action: `request.${string}`,
  schema: S,
  change: (context: Context, input: z.output<S>) => Promise<void>,
  requestId: string,
  form: FormData,
): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(schema, form, { requestId });
  if (!input.ok) return input.state;
  const changed = await attempt(
    form,
    () => change(context, input.data),
    journalled(context, action, { type: "request", id: requestId }),
  );
  if (!changed.ok) return changed.state;
  refresh();
  redirect(requestHref(requestId, form.get("vue")));
}
