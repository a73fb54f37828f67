"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { AddressAlreadyTaken } from "@/lib/addresses/errors";
import { type Context, requireContext } from "@/lib/context";
import { NotFound } from "@/lib/errors";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm, typedValues } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { requestIdSchema } from "@/lib/requests/request-id-schema";
import { checkAddress } from "@/lib/review/check-address";
import { checkedValues } from "@/lib/review/checked-address";
import { decideApproval } from "@/lib/review/decisions/decide-approval";
import { requestHref } from "@/lib/review/request-href";
import { approveSchema } from "@/lib/review/schemas";

/** Only the button that says so approves; the others look the address up, which a press of Enter does too. */
export async function approveAction(requestId: string, _: FormState, form: FormData): Promise<FormState> {
  if (form.get("intent") !== "approve") return lookUp(await requireContext(form), requestId, form);
  const context = await requireContext(form, "decision");
  const input = parseForm(approveSchema, form, { requestId });
  if (!input.ok) return input.state;
  const approved = await attempt(
    form,
    () => decideApproval(context, input.data),
    journalled(context, "request.approved", { type: "request", id: input.data.requestId }),
  );
  if (!approved.ok) {
    const [refused] = approved.state.fieldErrors?.localPart ?? [];
    return refused ? lookUp(context, requestId, form, refused) : approved.state;
  }
  refresh();
  redirect(requestHref(input.data.requestId, form.get("vue")));
}

async function lookUp(
  context: Context,
  requestId: string,
  form: FormData,
  refused = new AddressAlreadyTaken().userMessage,
): Promise<FormState> {
  const values = typedValues(form);
  const typed = { ...values, localPart: values.alternative ?? values.localPart ?? "", domain: values.domain ?? "" };
  const id = requestIdSchema.safeParse(requestId);
  if (!id.success) return { values: typed, formError: new NotFound().userMessage };
  const looked = await attempt(form, () => checkAddress(context, { ...typed, requestId: id.data }));
  if (!looked.ok) return looked.state;
  const found = looked.data;
  if ("problem" in found) return { values: typed, fieldErrors: { [found.field]: [found.problem] } };
  return {
    values: { ...typed, ...checkedValues(found) },
    ...(!found.isFree && { fieldErrors: { localPart: [refused] } }),
  };
}
