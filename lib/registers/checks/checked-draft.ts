import type { CheckedRequest } from "@/lib/registers/checks/facts";

type Nullable<T> = { [K in keyof T]: T[K] | null };

const needed = [
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
  return needed.every((field) => draft[field] !== null);
}
