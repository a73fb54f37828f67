"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { closeOtherSessions } from "@/lib/accounts/close-other-sessions";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt } from "@/lib/forms";

export async function closeOtherSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext();
  const closed = await attempt(form, () => closeOtherSessions(context));
  if (!closed.ok) return closed.state;
  refresh();
  redirect("/compte?fait=sessions");
}
