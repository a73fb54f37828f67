"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { requestActionSchema } from "@/lib/requests/request-id-schema";
import { withdrawRequest } from "@/lib/requests/withdraw-request";

export async function withdrawRequestAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(requestActionSchema, form, { requestId });
  if (!input.ok) return input.state;
  const withdrawn = await attempt(
    form,
    () => withdrawRequest(context, input.data.requestId),
    journalled(context, "request.withdrawn", { type: "request", id: input.data.requestId }),
  );
  if (!withdrawn.ok) return withdrawn.state;
  refresh();
  redirect(withdrawn.data.wasDraft ? "/suivi?brouillon=abandonne" : `/suivi/${input.data.requestId}`);
}
