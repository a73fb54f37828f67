import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import { checkedFields } from "@/lib/registers/checks/checked-draft";

/** What every request holds once it is sent: the database refuses one that misses any of it. */
type Sent = {
  contactEmail: string;
  description: string;
  structureIdType: StructureIdentifierType;
  structureId: string;
  companyName: string;
  city: string;
  postalCode: string;
  departmentCode: string;
  phone: string;
  responsableLastName: string;
  responsableFirstName: string;
  responsableProfessionCode: string;
  responsableRpps: string;
  paperless: boolean;
  isListed: boolean;
  submittedAt: Date;
};

export type SentRequest = Sent & {
  applicantId: string;
  regionCode: string;
  service: string | null;
  street: string | null;
  secondPhone: string | null;
};

type Nullable<T> = { [K in keyof T]: T[K] | null };

const names = [
  ...checkedFields,
  "description",
  "paperless",
  "isListed",
  "submittedAt",
] as const satisfies (keyof Sent)[];

/** A sent request with its values known to be there; throws when one is missing, which the database refuses. */
export function sentRequest<T extends Nullable<Sent>>(request: T): T & Sent {
  if (!isComplete(request)) throw new Error("a sent request misses a value");
  return request;
}

function isComplete<T extends Nullable<Sent>>(request: T): request is T & Sent {
  return names.every((name) => request[name] !== null);
}
