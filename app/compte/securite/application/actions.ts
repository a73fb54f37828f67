"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { changingContext } from "@/lib/auth/changing-context";
import { writeRecoveryCodes } from "@/lib/auth/recovery-codes-cookie";
import { safeReturnPath } from "@/lib/auth/return-path";
import { confirmApplication } from "@/lib/factors/confirm-application";
import { factorNameFormSchema, firstCodeSchema } from "@/lib/factors/schemas";
import { startApplication } from "@/lib/factors/start-application";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";

export async function startApplicationAction(returnPath: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await changingContext(form);
  const input = parseForm(factorNameFormSchema, form);
  if (!input.ok) return input.state;
  const started = await attempt(form, () => startApplication(context, input.data.name));
  if (!started.ok) return started.state;
  refresh();
  redirect(
    `/compte/securite/application?retour=${encodeURIComponent(safeReturnPath(String(returnPath), "/compte/securite"))}`,
  );
}

export async function confirmApplicationAction(returnPath: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await changingContext(form);
  const input = parseForm(firstCodeSchema, form);
  if (!input.ok) return input.state;
  const codes = await attempt(form, () => confirmApplication(context, input.data.code));
  if (!codes.ok) return codes.state;
  refresh();
  if (!codes.data) redirect("/compte/securite?fait=application");
  const goingTo = safeReturnPath(String(returnPath), "/compte/securite");
  await writeRecoveryCodes({ individualId: context.actor.id, codes: codes.data, returnPath: goingTo });
  redirect("/compte/securite/codes");
}
