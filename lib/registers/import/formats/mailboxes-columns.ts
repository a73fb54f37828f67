/** Columns of `Extraction_Correspondance_MSSante` (31 in all) that the product reads, by what it calls them. */
export const mailboxTitles = {
  type: "Type de BAL",
  address: "Adresse BAL",
  idType: "Type Identifiant PP",
  id: "Identifiant PP",
  structureIdType: "Type identifiant structure",
  structureId: "Identification Structure",
  service: "Service de rattachement",
  lastName: "Nom d'exercice",
  firstName: "Prénom d'exercice",
  professionCode: "Code Profession",
  isPaperless: "Dématérialisation",
  companyName: "Raison sociale structure BAL",
  tradeName: "Enseigne commerciale structure BAL",
  postalCode: "Code postal",
  departmentCode: "Département",
};

export type MailboxColumn = keyof typeof mailboxTitles;

/** Without these, the checks of a request would be wrong; the others are only worth a remark. */
export const neededOfMailboxes: readonly MailboxColumn[] = [
  "type",
  "address",
  "idType",
  "id",
  "structureIdType",
  "structureId",
  "companyName",
  "postalCode",
];
