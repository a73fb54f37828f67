"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { invitePerson } from "@/lib/invitations/invite-person";
import { inviteSchema } from "@/lib/invitations/schema";
import { journalled } from "@/lib/journal/journalled";

export async function invitePersonAction(mailboxId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(inviteSchema, form, { mailboxId });
  if (!input.ok) return input.state;
  const invited = await attempt(
    form,
    () => invitePerson(context, input.data),
    journalled(context, "mailbox.invitation_sent", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!invited.ok) return invited.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}/membres?fait=invitation`);
}
