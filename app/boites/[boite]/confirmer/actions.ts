"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { removeMember } from "@/lib/mailboxes/remove-member";
import { removeMemberSchema } from "@/lib/mailboxes/schema";
import { confirmMembers } from "@/lib/succession/confirm-members";
import { confirmMembersSchema } from "@/lib/succession/schema";

type Place = { mailboxId: string; memberId: string };

export async function confirmMembersAction(mailboxId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(confirmMembersSchema, form, { mailboxId });
  if (!input.ok) return input.state;
  const confirmed = await attempt(
    form,
    () => confirmMembers(context, input.data),
    journalled(context, "mailbox.members_confirmed", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!confirmed.ok) return confirmed.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}/confirmer?fait=confirmation`);
}

export async function removeSeenMemberAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
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
  redirect(`/boites/${input.data.mailboxId}/confirmer?fait=retrait`);
}
