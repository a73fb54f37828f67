"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { journalled } from "@/lib/journal/journalled";
import { objectToRescue } from "@/lib/succession/object-to-rescue";
import { proposeHandover } from "@/lib/succession/propose-handover";
import { handoverSchema, proposeHandoverSchema } from "@/lib/succession/schema";
import { takeBackHandover } from "@/lib/succession/take-back-handover";

type Place = { mailboxId: string; handoverId: string };

export async function proposeHandoverAction(mailboxId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form, "sensitive");
  const input = parseForm(proposeHandoverSchema, form, { mailboxId });
  if (!input.ok) return input.state;
  const done = await attempt(
    form,
    () => proposeHandover(context, input.data),
    journalled(context, "mailbox.handover_proposed", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!done.ok) return done.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}/responsable?fait=proposition`);
}

export async function takeBackHandoverAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
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
  redirect(`/boites/${input.data.mailboxId}/responsable?fait=annulation`);
}

export async function objectToRescueAction(place: Place, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(handoverSchema, form, place);
  if (!input.ok) return input.state;
  const done = await attempt(
    form,
    () => objectToRescue(context, input.data),
    journalled(context, "mailbox.handover_objected", { type: "mailbox", id: input.data.mailboxId }),
  );
  if (!done.ok) return done.state;
  refresh();
  redirect(`/boites/${input.data.mailboxId}/responsable?fait=opposition`);
}
