/** Why a request may be refused. */
export const refusalReasons = [
  "structure_not_found",
  "structure_not_eligible",
  "responsable_not_verified",
  "duplicate",
  "outside_region",
  "incomplete",
  "other",
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** As told to the applicant, on the site and by mail. */
export const refusalReasonLabels: Record<RefusalReason, string> = {
  structure_not_found: "L’établissement n’a pas été retrouvé avec l’identifiant indiqué",
  structure_not_eligible: "L’établissement ne peut pas avoir de BAL ORG dans cette région",
  responsable_not_verified: "Le responsable n’a pas pu être vérifié comme professionnel de santé",
  duplicate: "Une BAL ORG ou une demande existe déjà pour cet établissement",
  outside_region: "L’établissement relève d’une autre région",
  incomplete: "Des informations manquent ou sont inexactes",
  other: "Autre motif",
};
