import type { z } from "zod";
import { fieldSchemas, structureIdSchema } from "@/lib/requests/field-schemas";
import { type RequestField, requestFields } from "@/lib/requests/fields";

/** All that a complete request says. */
export type RequestContent = { [F in RequestField]: z.output<(typeof fieldSchemas)[F]> };

/** The same while it is being filled in. */
export type DraftContent = { [F in RequestField]: RequestContent[F] | null };

export type Reading = {
  /** Every field asked for; `null` where it is blank or wrong. */
  content: Partial<DraftContent>;
  errors: Partial<Record<RequestField, string[]>>;
  /** The wrong values, as typed. */
  pending: Record<string, string>;
};

const longestPending = 20_000;

/** Reads fields one by one, so that a wrong value does not hold back the others. */
export function readFields(fields: readonly RequestField[], typed: Record<string, unknown>): Reading {
  const reading: Reading = { content: {}, errors: {}, pending: {} };
  for (const field of fields) {
    const schema: z.ZodType = field === "structureId" ? structureIdSchema(typed.structureIdType) : fieldSchemas[field];
    const value = typed[field];
    const result = schema.safeParse(value);
    Object.assign(reading.content, { [field]: result.success ? result.data : null });
    if (result.success) continue;
    reading.errors[field] = [result.error.issues[0]?.message ?? "Vérifiez cette valeur."];
    if (typeof value === "string" && value.trim() !== "") reading.pending[field] = cut(value);
  }
  return reading;
}

/** A cut in the middle of a character would leave half of it, which PostgreSQL refuses. */
function cut(value: string): string {
  return value.slice(0, longestPending).toWellFormed();
}

/** What a complete draft says; throws when something in it is missing or wrong. */
export function readContent(draft: Record<string, unknown>): RequestContent {
  const { content, errors } = readFields(requestFields, draft);
  if (Object.keys(errors).length > 0) throw new Error(`incomplete request: ${Object.keys(errors).join(", ")}`);
  return content as RequestContent;
}

/** What a request says, out of a row that also holds its state. */
export function pickContent(request: DraftContent): DraftContent {
  return Object.fromEntries(requestFields.map((field) => [field, request[field]])) as DraftContent;
}
