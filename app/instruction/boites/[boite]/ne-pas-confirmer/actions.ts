"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { refuseRescue } from "@/lib/succession/refuse-rescue";
import { refuseRescueSchema } from "@/lib/succession/schema";

type Place = { mailboxId: string; handoverId: string };

export async function refuseRescueAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "decision");
  const input = parseForm(refuseRescueSchema, form, place);
  if (!input.ok) return input.state;
  const done = await attempt(
    form,
    () => refuseRescue(context, input.data),
    journalled(context, "mailbox.handover_refused", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!done.ok) return done.state;
  refresh();
  redirect(`/instruction/boites/${input.data.mailboxId}?fait=refus`);
}
