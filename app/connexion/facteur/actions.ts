"use server";

import { redirect } from "next/navigation";
import { browserContext } from "@/lib/auth/browser-context";
import { safeReturnPath } from "@/lib/auth/return-path";
import { writeSessionCookie } from "@/lib/auth/session-cookie";
import { enteredFactorSchema } from "@/lib/factors/schemas";
import { signInWithFactor } from "@/lib/factors/sign-in-with-factor";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function enterFactorAction(returnPath: string, _: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(enteredFactorSchema, form);
  if (!input.ok) return input.state;
  const context = await browserContext();
  const session = await attempt(form, () => signInWithFactor(context, input.data));
  if (!session.ok) return session.state;
  await writeSessionCookie(session.data);
  redirect(safeReturnPath(String(returnPath)));
}
