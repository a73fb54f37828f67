"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { resendCode } from "@/lib/accounts/resend-code";
import { codeStepSchema } from "@/lib/accounts/schemas";
import { browserContext } from "@/lib/auth/browser-context";
import { writeEnquiryLinkCookie } from "@/lib/auth/enquiry-link-cookie";
import { linkToken } from "@/lib/connection-enquiries/link-token";
import { sendEnquiry } from "@/lib/connection-enquiries/send-enquiry";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function sendEnquiryAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(codeStepSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const sent = await attempt(form, () => sendEnquiry(context, input.data.code));
  if (!sent.ok) return sent.state;
  await writeEnquiryLinkCookie(linkToken(sent.data));
  refresh();
  redirect("/raccordement/suivi?fait=envoyee");
}

export async function resendEnquiryCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const sent = await attempt(form, () => resendCode(context, "connection_enquiry"));
  return sent.ok ? { notice: sent.data.notice } : sent.state;
}
