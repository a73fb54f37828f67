import { type RequestField, requestFields } from "@/lib/requests/fields";
import { readFields } from "@/lib/requests/read-fields";

/** What a register says of a request, as its fields store it; the region, too, is chosen in the form. */
export type RegisterValues = Partial<Record<RequestField | "regionCode", string>>;

/** The values that the fields of a request accept; what a register has wrong or blank is left out. */
export function acceptedValues(values: Partial<Record<RequestField, string | null | undefined>>): RegisterValues {
  const fields = requestFields.filter((field) => values[field]);
  const { content, errors } = readFields(fields, values);
  const accepted = fields.filter((field) => !errors[field] && typeof content[field] === "string");
  return Object.fromEntries(accepted.map((field) => [field, String(content[field])]));
}
