"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { addMember } from "@/lib/mailboxes/add-member";
import { addMemberSchema } from "@/lib/mailboxes/schema";

export async function addMemberAction(mailboxId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(addMemberSchema, form, { mailboxId });
  if (!input.ok) return input.state;
  const added = await attempt(form, () => addMember(context, input.data));
  if (!added.ok) return added.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}/membres?fait=ajout`);
}
