"use server";

import { redirect } from "next/navigation";
import { browserContext } from "@/lib/auth/browser-context";
import { startProof } from "@/lib/connection-enquiries/start-proof";
import type { FormState } from "@/lib/form-state";
import { attempt } from "@/lib/forms";

export async function startEnquiryProofAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await browserContext();
  const started = await attempt(form, () => startProof(context));
  if (!started.ok) return started.state;
  redirect("/raccordement/code");
}
