"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { changingContext } from "@/lib/auth/changing-context";
import { writeRecoveryCodes } from "@/lib/auth/recovery-codes-cookie";
import { forgetBrowsers } from "@/lib/factors/forget-browsers";
import { renewRecoveryCodes } from "@/lib/factors/renew-recovery-codes";
import type { FormState } from "@/lib/form-state";
import { attempt } from "@/lib/forms";

export async function renewRecoveryCodesAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await changingContext(form);
  const codes = await attempt(form, () => renewRecoveryCodes(context));
  if (!codes.ok) return codes.state;
  refresh();
  await writeRecoveryCodes({ individualId: context.actor.id, codes: codes.data, returnPath: "/compte/securite" });
  redirect("/compte/securite/codes");
}

export async function forgetBrowsersAction(_: FormState, form: FormData): Promise<FormState> {
  const context = await changingContext(form);
  const forgotten = await attempt(form, () => forgetBrowsers(context));
  if (!forgotten.ok) return forgotten.state;
  refresh();
  redirect("/compte/securite?fait=navigateurs");
}
