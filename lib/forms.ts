import type { z } from "zod";
import { DomainError } from "@/lib/errors";
import type { FormState } from "@/lib/form-state";
import { reportError } from "@/lib/report-error";

type Outcome<T> = { ok: true; data: T } | { ok: false; state: FormState };

/** Fields whose value never comes back to the page. */
const secretFields = new Set(["password", "newPassword", "code", "recoveryCode", "response"]);

/** What was typed in a form, to be shown again: without its secrets, nor what nobody can see. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$ACTION") && !secretFields.has(name))
      values[name] = cleaned(value);
  }
  return values;
}

/** Text from outside, without what PostgreSQL refuses to store and what turns a line around. */
function cleaned(value: string): string {
  return value.toWellFormed().replace(/[\0\u202A-\u202E\u2066-\u2069]/g, "");
}

/** The net under the sentences of the schemas, for what no page of ours sends. */
const unforeseen = { error: () => "Cette valeur n’est pas acceptée : vérifiez-la, ou rechargez la page." };

/** Reads a form with its schema; when something is wrong, the state to give back, with the values typed. */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData, extra: object = {}): Outcome<z.output<S>> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") fields[name] = cleaned(value);
  const result = schema.safeParse({ ...fields, ...extra }, unforeseen);
  if (result.success) return { ok: true, data: result.data };
  const fieldErrors: Record<string, string[]> = {};
  for (const issue of result.error.issues) {
    const name = String(issue.path[0] ?? "");
    fieldErrors[name] ??= [issue.message];
  }
  return { ok: false, state: { values: typedValues(form), fieldErrors } };
}

/**
 * Runs a use case for a form: whatever goes wrong, the person stays on the page with what they typed. `onFailure` is told
 * of it, with the reference of what nobody foresaw (`journalled`).
 */
export async function attempt<T>(
  form: FormData,
  work: () => Promise<T>,
  onFailure?: (error: unknown, reference: string | undefined) => Promise<void>,
): Promise<Outcome<T>> {
  try {
    return { ok: true, data: await work() };
  } catch (error) {
    const reference = error instanceof DomainError ? undefined : reportError(error);
    await onFailure?.(error, reference);
    return { ok: false, state: failure(error, reference, typedValues(form)) };
  }
}

function failure(error: unknown, reference: string | undefined, values: Record<string, string>): FormState {
  if (!(error instanceof DomainError)) return { values, formError: technicalFailure(reference ?? "") };
  if (error.field) return { values, fieldErrors: { [error.field]: [error.userMessage] } };
  return { values, formError: error.userMessage, ...(error.details.length > 0 && { formDetails: error.details }) };
}

function technicalFailure(reference: string): string {
  return `Une erreur technique nous empêche de continuer. Rien de ce que vous avez saisi n’est perdu : réessayez dans un instant. Si l’erreur persiste, donnez au support la référence ${reference}.`;
}
