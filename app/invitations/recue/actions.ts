"use server";

import { redirect } from "next/navigation";
import { firstIncompleteStep, stepHref } from "@/lib/accounts/registration-steps";
import { startRegistration } from "@/lib/accounts/start-registration";
import { browserContext } from "@/lib/auth/browser-context";
import { readInvitationLinkCookie } from "@/lib/auth/invitation-link-cookie";
import type { FormState } from "@/lib/form-state";
import { attempt } from "@/lib/forms";
import { viewInvitationLink } from "@/lib/invitations/view-invitation-link";

export async function createInvitedAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const link = await viewInvitationLink(context, await readInvitationLinkCookie());
  if (!link?.invitation.email || link.state !== "open") redirect("/invitations/recue");
  const { email, regionCode } = link.invitation;
  const started = await attempt(form, () => startRegistration(context, { email, regionCode, path: "individual" }));
  if (!started.ok) return started.state;
  redirect(stepHref(firstIncompleteStep(started.data)));
}
