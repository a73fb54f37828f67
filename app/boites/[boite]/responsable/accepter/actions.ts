"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { acceptHandover } from "@/lib/succession/accept-handover";
import { declineHandover } from "@/lib/succession/decline-handover";
import { handoverSchema } from "@/lib/succession/schema";

type Place = { mailboxId: string; handoverId: string };

export async function acceptHandoverAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "sensitive");
  const input = parseForm(handoverSchema, form, place);
  if (!input.ok) return input.state;
  const done = await attempt(
    form,
    () => acceptHandover(context, input.data),
    journalled(context, "mailbox.responsibility_handed_over", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!done.ok) return done.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}?fait=responsable`);
}

export async function declineHandoverAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(handoverSchema, form, place);
  if (!input.ok) return input.state;
  const done = await attempt(
    form,
    () => declineHandover(context, input.data),
    journalled(context, "mailbox.handover_declined", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!done.ok) return done.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}/responsable/accepter`);
}
