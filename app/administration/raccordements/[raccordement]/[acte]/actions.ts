"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { actWordings } from "@/lib/connection-enquiries/acts";
import { askContact } from "@/lib/connection-enquiries/ask-contact";
import { decideEnquiry } from "@/lib/connection-enquiries/decide-enquiry";
import { enquiryNamed } from "@/lib/connection-enquiries/enquiry-subject";
import { writtenActSchema } from "@/lib/connection-enquiries/operator-schemas";
import { reopenEnquiry } from "@/lib/connection-enquiries/reopen-enquiry";
import { type Context, requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";

export async function writeToContactAction(
  enquiryId: string,
  act: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const context = await requireContext(form, "decision");
  const input = parseForm(writtenActSchema, form, { enquiryId, act });
  if (!input.ok) return input.state;
  const { action } = actWordings[input.data.act];
  const refused = journalled(context, action, enquiryNamed(input.data.enquiryId));
  const done = await attempt(form, () => carryOut(context, input.data), refused);
  if (!done.ok) return done.state;
  refresh();
  redirect(`/administration/raccordements/${input.data.enquiryId}?fait=${actWordings[input.data.act].segment}`);
}

function carryOut(context: Context, { act, ...written }: z.output<typeof writtenActSchema>): Promise<void> {
  switch (act) {
    case "ask":
      return askContact(context, written);
    case "accept":
      return decideEnquiry(context, { ...written, decision: "accepted" });
    case "refuse":
      return decideEnquiry(context, { ...written, decision: "refused" });
    case "reopen":
      return reopenEnquiry(context, written);
  }
}
