"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { acceptInvitation } from "@/lib/invitations/accept-invitation";
import { declineInvitation } from "@/lib/invitations/decline-invitation";
import { answerSchema } from "@/lib/invitations/schema";
import { journalled } from "@/lib/journal/journalled";

export async function acceptInvitationAction(invitationId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(answerSchema, form, { invitationId });
  if (!input.ok) return input.state;
  const accepted = await attempt(
    form,
    () => acceptInvitation(context, input.data),
    journalled(context, "mailbox.member_added", { type: "individual", id: context.actor.id }),
  );
  if (!accepted.ok) return accepted.state;
  refresh();
  const { mailboxId, isBegun } = accepted.data;
  redirect(isBegun ? `/boites/${mailboxId}?fait=acceptation` : "/boites/personnelle?fait=acceptation");
}

export async function declineInvitationAction(invitationId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(answerSchema, form, { invitationId });
  if (!input.ok) return input.state;
  const declined = await attempt(
    form,
    () => declineInvitation(context, input.data),
    journalled(context, "mailbox.invitation_declined", { type: "individual", id: context.actor.id }),
  );
  if (!declined.ok) return declined.state;
  refresh();
  redirect("/boites/personnelle?fait=refus");
}
