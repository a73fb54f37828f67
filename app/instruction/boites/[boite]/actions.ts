"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { confirmRescue } from "@/lib/succession/confirm-rescue";
import { confirmRescueSchema, handoverSchema } from "@/lib/succession/schema";
import { takeBackHandover } from "@/lib/succession/take-back-handover";

type Place = { mailboxId: string; handoverId: string };

export async function confirmRescueAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "decision");
  const input = parseForm(confirmRescueSchema, form, place);
  if (!input.ok) return input.state;
  const done = await attempt(
    form,
    () => confirmRescue(context, input.data),
    journalled(context, "mailbox.handover_confirmed", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!done.ok) return done.state;
  refresh();
  redirect(`/instruction/boites/${input.data.mailboxId}?fait=confirmation`);
}

export async function takeBackRescueAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(handoverSchema, form, place);
  if (!input.ok) return input.state;
  const done = await attempt(
    form,
    () => takeBackHandover(context, input.data),
    journalled(context, "mailbox.handover_taken_back", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!done.ok) return done.state;
  refresh();
  redirect(`/instruction/boites/${input.data.mailboxId}?fait=annulation`);
}
