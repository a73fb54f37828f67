import { type EnquiryField, enquiryFieldTerms, sharedFields } from "@/lib/connection-enquiries/fields";
import { enquiryStepFields, enquiryStepLabels, enquirySteps } from "@/lib/connection-enquiries/steps";
import { formatPhone } from "@/lib/identifiers/phone";
import type { StructureIdentifierType } from "@/lib/identifiers/structure-identifier";
import { frenchDay } from "@/lib/registers/french-day";
import { shownField } from "@/lib/requests/shown-field";
import { regionName } from "@/lib/territories/regions";

/** What an enquiry says, sent or still a draft; earlier ones hold less. */
type Content = { [F in EnquiryField]?: string | number | null } & {
  structureIdType?: StructureIdentifierType | null;
};

/** What FINESS says of the structure as well: the phone of the contact is another. */
const registeredFields = [...sharedFields, "regionCode"] as const;

export type RegisteredField = (typeof registeredFields)[number];

/** What an enquiry says, step by step, as people write it; `registered` is the field under which FINESS says it too. */
export function enquirySections(content: Content) {
  return enquirySteps.map((step) => ({
    step,
    title: enquiryStepLabels[step],
    items: enquiryStepFields[step].map((field) => ({
      term: enquiryFieldTerms[field],
      value: shown(field, content),
      registered: registeredFields.find((name) => name === field),
    })),
  }));
}

function shown(field: EnquiryField, content: Content): string {
  const value = content[field];
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return value.toLocaleString("fr-FR");
  const shared = sharedFields.find((name) => name === field);
  if (shared) return shownField(shared, value, content.structureIdType ?? null);
  if (field === "regionCode") return regionName(value) ?? value;
  if (field === "phone") return formatPhone(value);
  return field === "wishedOn" ? frenchDay(value) : value;
}
