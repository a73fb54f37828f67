"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { readEnquiryLinkCookie } from "@/lib/auth/enquiry-link-cookie";
import { withdrawEnquiry } from "@/lib/connection-enquiries/withdraw-enquiry";
import { visitorContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt } from "@/lib/forms";

export async function withdrawEnquiryAction(_: FormState, form: FormData): Promise<FormState> {
  const [context, token] = await Promise.all([visitorContext(), readEnquiryLinkCookie()]);
  const withdrawn = await attempt(form, () => withdrawEnquiry(context, token));
  if (!withdrawn.ok) return withdrawn.state;
  refresh();
  redirect("/raccordement/suivi?fait=retrait");
}
