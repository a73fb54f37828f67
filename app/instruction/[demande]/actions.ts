"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { type Context, requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { checkAgain } from "@/lib/review/check-again";
import { likenAgain } from "@/lib/review/duplicates/liken-again";
import { type Distinction, distinctionSchema } from "@/lib/review/duplicates/schema";
import { tellApart } from "@/lib/review/duplicates/tell-apart";
import { requestOfReviewSchema } from "@/lib/review/schemas";

export async function checkAgainAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(requestOfReviewSchema, form, { requestId });
  if (!input.ok) return input.state;
  const checked = await attempt(
    form,
    () => checkAgain(context, input.data),
    journalled(context, "request.checked_again", { type: "request", id: input.data.requestId }),
  );
  if (!checked.ok) return checked.state;
  refresh();
  redirect(`/instruction/${input.data.requestId}`);
}

export async function tellApartAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  return distinguish("request.told_apart", requestId, form, tellApart);
}

export async function likenAgainAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  return distinguish("request.likened", requestId, form, likenAgain);
}

async function distinguish(
  action: `request.${string}`,
  requestId: string,
  form: FormData,
  change: (context: Context, input: Distinction) => Promise<void>,
): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(distinctionSchema, form, { requestId });
  if (!input.ok) return input.state;
  const changed = await attempt(
    form,
    () => change(context, input.data),
    journalled(context, action, { type: "request", id: input.data.requestId }),
  );
  if (!changed.ok) return changed.state;
  refresh();
  redirect(`/instruction/${input.data.requestId}`);
}
