"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { handOverMailbox } from "@/lib/mailboxes/hand-over-mailbox";
import { handOverSchema } from "@/lib/mailboxes/schema";

export async function handOverAction(mailboxId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(handOverSchema, form, { mailboxId });
  if (!input.ok) return input.state;
  const done = await attempt(form, () => handOverMailbox(context, input.data));
  if (!done.ok) return done.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}?fait=transmission`);
}
