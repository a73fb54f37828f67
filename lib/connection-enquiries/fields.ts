import { requestFieldLabels } from "@/lib/requests/fields";

/** The fields of the structure that a request for a BAL ORG asks for under the same names. */
export const sharedFields = [
  "structureIdType",
  "structureId",
  "companyName",
  "street",
  "postalCode",
  "city",
  "departmentCode",
] as const;

/** The fields of an enquiry, under the names of their columns, in the order in which they are asked. */
export const enquiryFields = [
  ...sharedFields,
  "regionCode",
  "contactName",
  "contactRole",
  "email",
  "phone",
  "people",
  "sites",
  "presentTool",
  "wishedOn",
  "message",
] as const;

export type EnquiryField = (typeof enquiryFields)[number];

/** Everything typed so far, right or wrong, by field. */
export type TypedEnquiry = Partial<Record<string, string>>;

const { structureIdType, structureId, companyName, street, postalCode, city, departmentCode } = requestFieldLabels;

export const enquiryFieldLabels: Record<EnquiryField, string> = {
  structureIdType,
  structureId,
  companyName,
  street,
  postalCode,
  city,
  departmentCode,
  regionCode: "Région",
  contactName: "Votre nom",
  contactRole: "Votre fonction",
  email: "Adresse mail",
  phone: "Téléphone",
  people: "Nombre de personnes",
  sites: "Nombre de sites",
  presentTool: "Messagerie utilisée aujourd’hui",
  wishedOn: "Date souhaitée",
  message: "Votre projet",
};

/** What each is called once it is typed, for whoever reads it. */
export const enquiryFieldTerms: Record<EnquiryField, string> = {
  ...enquiryFieldLabels,
  contactName: "Nom",
  contactRole: "Fonction",
  message: "Projet",
};
