import type { CheckedRequest } from "@/lib/registers/checks/facts";

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** What the checks can't do without. */
export const checkedFields = [
  "contactEmail",
  "structureIdType",
  "structureId",
  "companyName",
  "city",
  "postalCode",
  "departmentCode",
  "phone",
  "responsableLastName",
  "responsableFirstName",
  "responsableProfessionCode",
  "responsableRpps",
] as const satisfies (keyof CheckedRequest)[];

type Draft = Nullable<CheckedRequest> & Pick<CheckedRequest, "applicantId" | "regionCode">;

/** Whether a draft holds all that the checks look at. */
export function isCheckable<T extends Draft>(draft: T): draft is T & CheckedRequest {
  return checkedFields.every((field) => draft[field] !== null);
}
