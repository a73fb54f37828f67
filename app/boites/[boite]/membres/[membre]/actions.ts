"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { changeMember } from "@/lib/mailboxes/change-member";
import { removeMember } from "@/lib/mailboxes/remove-member";
import { changeMemberSchema, removeMemberSchema } from "@/lib/mailboxes/schema";

type Place = { mailboxId: string; memberId: string };

export async function changeMemberAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(changeMemberSchema, form, place);
  if (!input.ok) return input.state;
  const changed = await attempt(
    form,
    () => changeMember(context, input.data),
    journalled(context, "mailbox.member_changed", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!changed.ok) return changed.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}/membres?fait=modification`);
}

export async function removeMemberAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(removeMemberSchema, form, place);
  if (!input.ok) return input.state;
  const removed = await attempt(
    form,
    () => removeMember(context, input.data),
    journalled(context, "mailbox.member_removed", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!removed.ok) return removed.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}/membres?fait=retrait`);
}
