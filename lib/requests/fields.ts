/** The fields of a request, under the names of their columns, in the order in which they are asked. */
export const requestFields = [
  "contactEmail",
  "description",
  "structureIdType",
  "structureId",
  "companyName",
  "service",
  "street",
  "postalCode",
  "city",
  "departmentCode",
  "phone",
  "secondPhone",
  "responsableLastName",
  "responsableFirstName",
  "responsableProfessionCode",
  "responsableRpps",
  "paperless",
  "isListed",
] as const;

export type RequestField = (typeof requestFields)[number];

/** The words of the printed guide, which people have in hand. */
export const requestFieldLabels: Record<RequestField, string> = {
  contactEmail: "Adresse mail",
  description: "Description du compte",
  structureIdType: "Type d’identifiant établissement",
  structureId: "Identifiant établissement",
  companyName: "Raison sociale",
  service: "Service de rattachement",
  street: "Adresse postale",
  postalCode: "Code postal",
  city: "Ville",
  departmentCode: "Département",
  phone: "Téléphone professionnel",
  secondPhone: "Deuxième téléphone",
  responsableLastName: "Nom",
  responsableFirstName: "Prénom",
  responsableProfessionCode: "Profession",
  responsableRpps: "Identifiant RPPS",
  paperless: "Je souhaite dématérialiser tous mes échanges et ne plus recevoir de papier.",
  isListed: "Je souhaite que mon adresse mail apparaisse dans l’annuaire",
};

export function isRequestField(name: string): name is RequestField {
  return requestFields.some((field) => field === name);
}
