"use server";

import { redirect } from "next/navigation";
import { connectionEnquirySchema } from "@/lib/connection-enquiries/schema";
import { sendEnquiry } from "@/lib/connection-enquiries/send-enquiry";
import { visitorContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function sendEnquiryAction(_: FormState, form: FormData): Promise<FormState> {
  const visitor = await visitorContext();
  const input = parseForm(connectionEnquirySchema, form);
  if (!input.ok) return input.state;
  const sent = await attempt(form, () => sendEnquiry(visitor, input.data));
  if (!sent.ok) return sent.state;
  redirect("/raccordement/envoyee");
}
