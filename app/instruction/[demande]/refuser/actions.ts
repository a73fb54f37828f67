"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { insertReply } from "@/lib/replies/insert-reply";
import { decideRefusal } from "@/lib/review/decisions/decide-refusal";
import { requestHref } from "@/lib/review/request-href";
import { refuseSchema } from "@/lib/review/schemas";

export async function refuseAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  if (form.get("intent") === "insert") return insertReply(await requireContext(form), "refuse", requestId, form);
  const context = await requireContext(form, "decision");
  const input = parseForm(refuseSchema, form, { requestId });
  if (!input.ok) return input.state;
  const refused = await attempt(
    form,
    () => decideRefusal(context, input.data),
    journalled(context, "request.refused", { type: "request", id: input.data.requestId }),
  );
  if (!refused.ok) return refused.state;
  refresh();
  redirect(requestHref(input.data.requestId, form.get("vue")));
}
