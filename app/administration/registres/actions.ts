"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireContext } from "@/lib/context";
import type { FormState } from "@/lib/form-state";
import { attempt, parseForm } from "@/lib/forms";
import { fetchRegister } from "@/lib/registers/operate/fetch-register";
import { fetchRegisterSchema, startAgainSchema } from "@/lib/registers/operate/schema";
import { startImportAgain } from "@/lib/registers/operate/start-import-again";

export async function fetchRegisterAction(register: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(fetchRegisterSchema, form, { register });
  if (!input.ok) return input.state;
  const entered = await attempt(form, () => fetchRegister(context, input.data));
  if (!entered.ok) return entered.state;
  refresh();
  redirect(`/administration/registres/${entered.data}`);
}

export async function startImportAgainAction(copyId: string, _: FormState, form: FormData): Promise<FormState> {
  const context = await requireContext(form);
  const input = parseForm(startAgainSchema, form, { copyId });
  if (!input.ok) return input.state;
  const entered = await attempt(form, () => startImportAgain(context, input.data));
  if (!entered.ok) return entered.state;
  refresh();
  redirect(`/administration/registres/${entered.data}`);
}
