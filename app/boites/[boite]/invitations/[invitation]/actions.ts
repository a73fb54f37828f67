"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { handOutLink } from "@/lib/invitations/hand-out-link";
import { resendInvitation } from "@/lib/invitations/resend-invitation";
import { revokeInvitation } from "@/lib/invitations/revoke-invitation";
import { sentInvitationSchema } from "@/lib/invitations/schema";
import { journalled } from "@/lib/journal/journalled";

type Place = { mailboxId: string; invitationId: string };

export async function resendInvitationAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(sentInvitationSchema, form, place);
  if (!input.ok) return input.state;
  const sent = await attempt(
    form,
    () => resendInvitation(context, input.data),
    journalled(context, "mailbox.invitation_resent", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!sent.ok) return sent.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}/membres?fait=renvoi`);
}

export async function revokeInvitationAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(sentInvitationSchema, form, place);
  if (!input.ok) return input.state;
  const revoked = await attempt(
    form,
    () => revokeInvitation(context, input.data),
    journalled(context, "mailbox.invitation_revoked", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!revoked.ok) return revoked.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}/membres?fait=annulation`);
}

/** Stays on its page, which shows the link this once. */
export async function handOutLinkAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(sentInvitationSchema, form, place);
  if (!input.ok) return input.state;
  const link = await attempt(
    form,
    () => handOutLink(context, input.data),
    journalled(context, "mailbox.invitation_link_made", { type: "mailbox", id: input.data.mailboxId }),
  );
  return link.ok ? { values: { link: link.data } } : link.state;
}
