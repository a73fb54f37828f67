"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { closeOtherSessions } from "@/lib/accounts/close-other-sessions";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { chooseDigest } from "@/lib/review/digest/choose-digest";
import { chooseDigestSchema } from "@/lib/review/digest/schema";

export async function closeOtherSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext();
  const closed = await attempt(form, () => closeOtherSessions(context));
  if (!closed.ok) return closed.state;
  refresh();
  redirect("/compte?fait=sessions");
}

export async function chooseDigestAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(chooseDigestSchema, form);
  if (!input.ok) return input.state;
  const chosen = await attempt(form, () => chooseDigest(context, input.data));
  if (!chosen.ok) return chosen.state;
  refresh();
  redirect(`/compte?fait=recapitulatif-${input.data.wanted ? "oui" : "non"}`);
}
