import type { EmailName } from "@/emails/registry";

/** What each mail tells, for the operator's list. */
const emailLabels: Record<EmailName, string> = {
  "account-closed": "Compte individuel fermé",
  "access-ended": "Fin d’un accès à une BAL ORG",
  "access-ending": "Fin prochaine d’un accès à une BAL ORG",
  "account-created": "Compte individuel créé",
  "account-exists": "Compte déjà existant",
  "added-to-mailbox": "Entrée dans une BAL ORG",
  "attack-alert": "Alerte : essais en nombre",
  "connection-enquiry": "Demande de raccordement, à la région et à l’opérateur",
  "connection-enquiry-draft": "Demande de raccordement, lien pour reprendre",
  "connection-enquiry-news": "Demande de raccordement, réponse ou retrait",
  "connection-enquiry-progress": "Demande de raccordement, avancement",
  "connection-enquiry-received": "Demande de raccordement, accusé de réception",
  "email-changed": "Adresse mail du compte changée",
  "factor-changed": "Second facteur changé",
  "guesses-at-account": "Essais de mots de passe sur un compte",
  "handover-ended": "Responsabilité, proposition sans suite",
  "handover-proposed": "Responsabilité proposée",
  "information-requested": "Informations demandées",
  "member-left": "Départ d’une BAL ORG",
  "members-to-confirm": "Membres d’une BAL ORG à vérifier",
  "invitation-answered": "Réponse à une invitation",
  "mailbox-invitation": "Invitation dans une BAL ORG",
  "new-sign-in": "Nouvelle connexion",
  "one-time-code": "Code à usage unique",
  "password-changed": "Mot de passe changé",
  "password-reset": "Mot de passe oublié",
  "psc-changed": "Pro Santé Connect relié ou retiré",
  "removed-from-mailbox": "Retrait d’une BAL ORG",
  "request-approved": "Demande validée",
  "request-received": "Demande reçue",
  "request-refused": "Demande refusée",
  "request-to-review": "Demande à examiner",
  "request-withdrawn": "Demande retirée",
  "rescue-announced": "Nouveau responsable proposé par la région",
  "rescue-to-confirm": "Nouveau responsable à confirmer",
  "responsable-changed": "Nouveau responsable d’une BAL ORG",
  "review-digest": "Récapitulatif des demandes en attente",
  "reviewer-right": "Droit d’instruire donné ou retiré",
  "role-changed": "Changement de rôle",
  "support-ticket": "Demande d’aide, au centre de services",
  "support-ticket-copy": "Demande d’aide, accusé de réception",
  "rpps-accepted": "Numéro RPPS vérifié",
  "rpps-refused": "Numéro RPPS refusé",
  "rpps-to-check": "Numéro RPPS à vérifier",
};

/** The same for a stored name, which an older version may have written. */
export function emailLabel(name: string): string {
  return Object.hasOwn(emailLabels, name) ? emailLabels[name as EmailName] : name;
}
