import type { z } from "zod";
import { enquirySchemas } from "@/lib/connection-enquiries/field-schemas";
import { type EnquiryField, enquiryFields, type TypedEnquiry } from "@/lib/connection-enquiries/fields";
import { structureIdSchema } from "@/lib/requests/field-schemas";

/** All that a complete enquiry says. */
type EnquiryContent = { [F in EnquiryField]: z.output<(typeof enquirySchemas)[F]> };

type Errors = Partial<Record<EnquiryField, string[]>>;

type Reading = {
  /** What is right. */
  content: Partial<EnquiryContent>;
  errors: Errors;
};

/** Reads fields one by one, so that a wrong value does not hold back the others. */
export function readEnquiryFields(fields: readonly EnquiryField[], typed: TypedEnquiry): Reading {
  const reading: Reading = { content: {}, errors: {} };
  for (const field of fields) {
    const schema: z.ZodType =
      field === "structureId" ? structureIdSchema(typed.structureIdType) : enquirySchemas[field];
    const result = schema.safeParse(typed[field]);
    if (result.success) Object.assign(reading.content, { [field]: result.data });
    else reading.errors[field] = [result.error.issues[0]?.message ?? "Vérifiez cette valeur."];
  }
  return reading;
}

/** What a complete draft says; throws when something in it is missing or wrong. */
export function readEnquiry(typed: TypedEnquiry): EnquiryContent {
  const { content, errors } = readEnquiryFields(enquiryFields, typed);
  if (Object.keys(errors).length > 0) throw new Error(`incomplete enquiry: ${Object.keys(errors).join(", ")}`);
  return content as EnquiryContent;
}
