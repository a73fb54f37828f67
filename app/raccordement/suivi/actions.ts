"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { browserContext } from "@/lib/auth/browser-context";
import { readEnquiryLinkCookie } from "@/lib/auth/enquiry-link-cookie";
import { answerQuestion, answerSchema } from "@/lib/connection-enquiries/answer-question";
import { takeOverDraft } from "@/lib/connection-enquiries/take-over-draft";
import { visitorContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function answerEnquiryAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(answerSchema, form);
  if (!input.ok) return input.state;
  const [context, token] = await Promise.all([visitorContext(), readEnquiryLinkCookie()]);
  const answered = await attempt(form, () => answerQuestion(context, { token, ...input.data }));
  if (!answered.ok) return answered.state;
  refresh();
  redirect("/raccordement/suivi?fait=reponse");
}

export async function takeOverDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const [context, token] = await Promise.all([browserContext(), readEnquiryLinkCookie()]);
  const taken = await attempt(form, () => takeOverDraft(context, token));
  if (!taken.ok) return taken.state;
  refresh();
  redirect("/raccordement");
}
