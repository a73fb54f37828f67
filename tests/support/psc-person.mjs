/** Ways in which a provider's answer can be wrong. */
export const forgeries = /** @type {const} */ ([
  "signature",
  "nonce",
  "audience",
  "issuer",
  "expired",
  "assurance",
  "other subject",
  "token down",
  "userinfo down",
]);

/** @typedef {(typeof forgeries)[number]} Forgery */

/** @typedef {{ [claim: string]: unknown, SubjectNameID: string }} PscClaims */

/** @typedef {{ claims: PscClaims, forgery?: Forgery }} PscPerson */

/** What Pro Santé Connect says of a person. */
export const claimNames = [
  "SubjectNameID",
  "preferred_username",
  "given_name",
  "family_name",
  "codeCivilite",
  "otherIds",
  "SubjectRole",
  "Secteur_Activite",
  "SubjectOrganization",
  "SubjectOrganizationID",
  "Palier_Authentification",
  "Mode_Acces_Raison",
  "Acces_Regulation_Medicale",
  "UITVersion",
  "PSI_Locale",
  "SubjectRefPro",
];

/**
 * @typedef {object} Wish
 * @property {string} subjectNameId
 * @property {string} [firstName]
 * @property {string} [lastName]
 * @property {string} [profession]
 * @property {{ [field: string]: string }[]} [activities]
 * @property {Forgery} [forgery]
 */

/**
 * A person as a test wants them, with all that Pro Santé Connect says of anybody, mostly blank.
 *
 * @param {Wish} wish
 * @returns {PscPerson}
 */
export function readPerson({
  subjectNameId,
  firstName = "",
  lastName = "",
  profession = "21",
  activities = [],
  forgery,
}) {
  return {
    claims: {
      SubjectNameID: subjectNameId,
      preferred_username: subjectNameId,
      given_name: firstName,
      family_name: lastName,
      codeCivilite: "MME",
      otherIds: [{ identifiant: subjectNameId, origine: "RPPS", qualite: 1 }],
      SubjectRole: [`${profession}^1.2.250.1.213.1.1.5.5`],
      Secteur_Activite: "SA33^1.2.250.1.71.4.2.4",
      SubjectOrganization: "",
      SubjectOrganizationID: "",
      Palier_Authentification: "APPPRIP3^1.2.250.1.213.1.5.1.1.1",
      Mode_Acces_Raison: "",
      Acces_Regulation_Medicale: "FAUX",
      UITVersion: "1.0",
      PSI_Locale: "1.2.250.1.213.1.3.1.1",
      SubjectRefPro: { exercices: [practice({ firstName, lastName, profession, activities })] },
    },
    ...(forgery && { forgery }),
  };
}

/** @param {Required<Omit<Wish, "subjectNameId" | "forgery">>} wish */
function practice({ firstName, lastName, profession, activities }) {
  return {
    codeProfession: profession,
    codeCategorieProfessionnelle: "C",
    nomDexercice: lastName,
    prenomDexercice: firstName,
    codeTypeSavoirFaire: "",
    codeSavoirFaire: "",
    activities: activities.map((activity) => ({ ...blankActivity, ...activity })),
  };
}

const blankActivity = {
  codeModeExercice: "L",
  codeSecteurDactivite: "SA33",
  codeSectionPharmacien: "A",
  codeRole: "",
  numeroSiretSite: "",
  numeroSirenSite: "",
  numeroFinessSite: "",
  numeroFinessetablissementJuridique: "",
  identifiantTechniqueDeLaStructure: "",
  raisonSocialeSite: "",
  enseigneCommercialeSite: "",
  numeroVoie: "",
  codeTypeDeVoie: "",
  libelleVoie: "",
  bureauCedex: "",
  codePostal: "",
  codeCommune: "",
  telephone: "",
  adresseEMail: "",
  codeDepartement: "",
  ancienIdentifiantDeLaStructure: "",
  autoriteDenregistrement: "",
};
