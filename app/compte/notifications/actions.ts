"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { chooseNotices } from "@/lib/my-account/choose-notices";
import { noticesSchema } from "@/lib/my-account/schemas";
import { chooseDigest } from "@/lib/review/digest/choose-digest";
import { chooseDigestSchema } from "@/lib/review/digest/schema";

export async function chooseNoticesAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(noticesSchema, form);
  if (!input.ok) return input.state;
  const chosen = await attempt(form, () => chooseNotices(context, input.data));
  if (!chosen.ok) return chosen.state;
  refresh();
  redirect("/compte/notifications?fait=choix");
}

export async function chooseDigestAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(chooseDigestSchema, form);
  if (!input.ok) return input.state;
  const chosen = await attempt(form, () => chooseDigest(context, input.data));
  if (!chosen.ok) return chosen.state;
  refresh();
  redirect(`/compte/notifications?fait=recapitulatif-${input.data.wanted ? "oui" : "non"}`);
}
