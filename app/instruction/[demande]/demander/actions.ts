"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { insertReply } from "@/lib/replies/insert-reply";
import { decideQuestions } from "@/lib/review/decisions/decide-questions";
import { requestHref } from "@/lib/review/request-href";
import { askSchema } from "@/lib/review/schemas";

export async function askAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  if (form.get("intent") === "insert") return insertReply(await requireContext(form), "ask", requestId, form);
  const context = await requireContext(form, "decision");
  const input = parseForm(askSchema, form, { requestId });
  if (!input.ok) return input.state;
  const asked = await attempt(
    form,
    () => decideQuestions(context, input.data),
    journalled(context, "request.information_requested", { type: "request", id: input.data.requestId }),
  );
  if (!asked.ok) return asked.state;
  refresh();
  redirect(requestHref(input.data.requestId, form.get("vue")));
}
