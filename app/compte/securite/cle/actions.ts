"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { changingContext } from "@/lib/auth/changing-context";
import { writeRecoveryCodes } from "@/lib/auth/recovery-codes-cookie";
import { safeReturnPath } from "@/lib/auth/return-path";
import { addPasskey } from "@/lib/factors/add-passkey";
import { newPasskeySchema } from "@/lib/factors/schemas";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function addPasskeyAction(returnPath: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await changingContext(form);
  const input = parseForm(newPasskeySchema, form);
  if (!input.ok) return input.state;
  const codes = await attempt(form, () => addPasskey(context, input.data));
  if (!codes.ok) return codes.state;
  refresh();
  if (!codes.data) redirect("/compte/securite?fait=cle");
  const goingTo = safeReturnPath(String(returnPath), "/compte/securite");
  await writeRecoveryCodes({ individualId: context.actor.id, codes: codes.data, returnPath: goingTo });
  redirect("/compte/securite/codes");
}
