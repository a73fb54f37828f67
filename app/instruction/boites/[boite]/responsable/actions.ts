"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { proposeRescue } from "@/lib/succession/propose-rescue";
import { proposeRescueSchema } from "@/lib/succession/schema";

export async function proposeRescueAction(mailboxId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "decision");
  const input = parseForm(proposeRescueSchema, form, { mailboxId });
  if (!input.ok) return input.state;
  const done = await attempt(
    form,
    () => proposeRescue(context, input.data),
    journalled(context, "mailbox.handover_proposed", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!done.ok) return done.state;
  refresh();
  redirect(`/instruction/boites/${input.data.mailboxId}?fait=proposition`);
}
