import { type RequestField, requestFieldLabels } from "@/lib/requests/fields";

/** The labels of the form, where one read on its own would not say of whom or of what. */
export const reviewFieldLabels: Record<RequestField, string> = {
  ...requestFieldLabels,
  contactEmail: "Adresse mail de contact",
  responsableLastName: "Nom du responsable",
  responsableFirstName: "Prénom du responsable",
  responsableProfessionCode: "Profession du responsable",
  responsableRpps: "Identifiant RPPS du responsable",
  paperless: "Ne plus recevoir de papier",
  isListed: "Apparaître dans l’annuaire",
};

/** The fields as a reviewer reads them, section by section. */
export const reviewSections: { title: string; fields: RequestField[] }[] = [
  {
    title: "Structure",
    fields: [
      "companyName",
      "structureIdType",
      "structureId",
      "service",
      "street",
      "postalCode",
      "city",
      "departmentCode",
      "phone",
      "secondPhone",
    ],
  },
  {
    title: "Responsable du compte",
    fields: ["responsableLastName", "responsableFirstName", "responsableProfessionCode", "responsableRpps"],
  },
  { title: "Boîte et préférences", fields: ["contactEmail", "description", "paperless", "isListed"] },
];
