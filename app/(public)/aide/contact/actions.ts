"use server";

import { redirect } from "next/navigation";
import { browserContext } from "@/lib/auth/browser-context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { openTicket } from "@/lib/support/open-ticket";
import { ticketSchema } from "@/lib/support/schema";

export async function openTicketAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const { actor } = context;
  const account = actor && { email: actor.email, regionCode: actor.regionCode };
  const input = parseForm(ticketSchema, form, account);
  if (!input.ok) return input.state;
  const opened = await attempt(form, () => openTicket(context, input.data));
  if (!opened.ok) return opened.state;
  redirect(`/aide/contact/envoye?demande=${opened.data}`);
}
