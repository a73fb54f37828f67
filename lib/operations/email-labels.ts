import type { EmailName } from "@/emails/registry";

/** What each mail tells, for the operator's list. */
const emailLabels: Record<EmailName, string> = {
  "account-created": "Compte individuel créé",
  "account-exists": "Compte déjà existant",
  "added-to-mailbox": "Ajout à une BAL ORG",
  "connection-enquiry": "Demande de raccordement, à la région",
  "connection-enquiry-received": "Demande de raccordement, accusé de réception",
  "information-requested": "Informations demandées",
  "new-sign-in": "Nouvelle connexion",
  "one-time-code": "Code à usage unique",
  "password-changed": "Mot de passe changé",
  "password-reset": "Mot de passe oublié",
  "removed-from-mailbox": "Retrait d’une BAL ORG",
  "request-approved": "Demande validée",
  "request-received": "Demande reçue",
  "request-refused": "Demande refusée",
  "request-to-review": "Demande à examiner",
  "request-withdrawn": "Demande retirée",
  "responsibility-received": "Responsabilité transmise",
  "review-digest": "Récapitulatif des demandes en attente",
  "reviewer-right": "Droit d’instruire donné ou retiré",
  "role-changed": "Changement de rôle",
};

/** The same for a stored name, which an older version may have written. */
export function emailLabel(name: string): string {
  return Object.hasOwn(emailLabels, name) ? emailLabels[name as EmailName] : name;
}
