"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { closeOtherSessions } from "@/lib/accounts/close-other-sessions";
import { endEverySession } from "@/lib/accounts/end-every-session";
import { endOneSession } from "@/lib/accounts/end-one-session";
import { sessionIdSchema } from "@/lib/accounts/session-id-schema";
import { clearSessionCookie } from "@/lib/auth/session-cookie";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function endSessionAction(sessionId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext();
  const input = parseForm(sessionIdSchema, form, { sessionId });
  if (!input.ok) return input.state;
  const ended = await attempt(form, () => endOneSession(context, input.data.sessionId));
  if (!ended.ok) return ended.state;
  refresh();
  redirect("/compte/sessions?fait=une");
}

export async function closeOtherSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext();
  const closed = await attempt(form, () => closeOtherSessions(context));
  if (!closed.ok) return closed.state;
  refresh();
  redirect("/compte/sessions?fait=autres");
}

export async function endEverySessionAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext();
  const ended = await attempt(form, () => endEverySession(context));
  if (!ended.ok) return ended.state;
  await clearSessionCookie();
  redirect("/");
}
