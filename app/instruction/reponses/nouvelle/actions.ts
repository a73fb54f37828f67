"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm, typedValues } from "@/lib/forms";
import { createReply } from "@/lib/replies/create-reply";
import { createReplySchema } from "@/lib/replies/schema";

export async function createReplyAction(regionCode: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  if (form.get("intent") === "preview") return { values: typedValues(form) };
  const input = parseForm(createReplySchema, form, { regionCode });
  if (!input.ok) return input.state;
  const created = await attempt(form, () => createReply(context, input.data));
  if (!created.ok) return created.state;
  refresh();
  redirect(`/instruction/reponses/${created.data}?region=${regionCode}&fait=creation`);
}
