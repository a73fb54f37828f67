"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { refuseRequest } from "@/lib/review/refuse-request";
import { refuseSchema } from "@/lib/review/schemas";

export async function refuseAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(refuseSchema, form, { requestId });
  if (!input.ok) return input.state;
  const refused = await attempt(form, () => refuseRequest(context, input.data));
  if (!refused.ok) return refused.state;
  refresh();
  redirect(`/instruction/${input.data.requestId}`);
}
