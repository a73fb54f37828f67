/** Columns of `PS_LibreAcces_Personne_activite` that the product reads, by what it calls them. */
export const professionalTitles = {
  idType: "Type d'identifiant PP",
  id: "Identifiant PP",
  lastName: "Nom d'exercice",
  firstName: "Prénom d'exercice",
  professionCode: "Code profession",
  categoryCode: "Code catégorie professionnelle",
  modeCode: "Code mode exercice",
  siret: "Numéro SIRET site",
  finess: "Numéro FINESS site",
  legalFiness: "Numéro FINESS établissement juridique",
  companyName: "Raison sociale site",
  tradeName: "Enseigne commerciale site",
  cedexOffice: "Bureau cedex (coord. structure)",
  postalCode: "Code postal (coord. structure)",
  city: "Libellé commune (coord. structure)",
  phone: "Téléphone (coord. structure)",
  email: "Adresse e-mail (coord. structure)",
  departmentCode: "Code département (coord. structure)",
  sectorCode: "Code secteur d'activité",
  pharmacistSectionCode: "Code section tableau pharmaciens",
  roleCode: "Code fonction",
};

export type ProfessionalColumn = keyof typeof professionalTitles;

/** Without these, the checks of a request would be wrong; the others are only worth a remark. */
export const neededOfProfessionals: readonly ProfessionalColumn[] = [
  "idType",
  "id",
  "lastName",
  "firstName",
  "professionCode",
  "siret",
  "finess",
  "companyName",
  "postalCode",
  "city",
];
