import { isRequestField, type RequestField, requestFields } from "@/lib/requests/fields";

const structureIdentifier: RequestField[] = ["structureIdType", "structureId"];

/** The fields that questions are about, in the order of the form; the number of a structure goes with its type. */
export function askedFields(questions: { field: string }[]): RequestField[] {
  const named = questions.map(({ field }) => field).filter(isRequestField);
  const asked = new Set(
    named.flatMap((field) => (structureIdentifier.includes(field) ? structureIdentifier : [field])),
  );
  return requestFields.filter((field) => asked.has(field));
}
