"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { retryDelivery } from "@/lib/operations/retry-delivery";
import { emailIdSchema } from "@/lib/operations/schema";

export async function retryEmailAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(emailIdSchema, form, { id });
  if (!input.ok) return input.state;
  const retried = await attempt(
    form,
    () => retryDelivery(context, input.data),
    journalled(context, "queued_email.retried", { type: "queued_email", id: input.data.id }),
  );
  if (!retried.ok) return retried.state;
  refresh();
  redirect("/administration/courriels?fait=relance");
}
