/** What each check is about, by its code, in the order in which they are made. */
export const checkSubjects = {
  structure_number: "Identifiant de la structure",
  finess_department: "Département du FINESS",
  structure_exists: "Existence de la structure",
  structure_open: "Ouverture de la structure",
  structure_site: "Lieu de soins ou entité juridique",
  structure_category: "Catégorie de la structure",
  structure_siret: "SIRET de la structure",
  structure_name: "Raison sociale",
  structure_address: "Adresse postale",
  structure_phone: "Téléphone",
  territory: "Lieu",
  region: "Région",
  rpps_number: "Numéro RPPS du responsable",
  rpps_exists: "Existence du responsable",
  rpps_name: "Nom du responsable",
  rpps_profession: "Profession du responsable",
  rpps_practice: "Lieu d’exercice du responsable",
  account: "Compte du responsable",
  applicant_identity: "Identité du demandeur",
  responsable_identity: "Identité du responsable",
  contact_email: "Adresse mail de contact",
  directory_mailbox: "BAL ORG dans l’annuaire",
  domain: "Domaine MSSanté",
  address: "Adresse MSSanté proposée",
} as const;

export type CheckCode = keyof typeof checkSubjects;

/** The name of a check; its code when it is one that the product no longer makes. */
export function checkSubject(code: string): string {
  return (checkSubjects as Record<string, string>)[code] ?? code;
}
