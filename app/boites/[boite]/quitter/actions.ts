"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { leaveMailbox } from "@/lib/mailboxes/leave-mailbox";
import { leaveMailboxSchema } from "@/lib/mailboxes/schema";

export async function leaveMailboxAction(mailboxId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(leaveMailboxSchema, form, { mailboxId });
  if (!input.ok) return input.state;
  const left = await attempt(
    form,
    () => leaveMailbox(context, input.data),
    journalled(context, "mailbox.member_left", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!left.ok) return left.state;
  refresh();
  redirect("/boites/personnelle?fait=depart");
}
