/** Every act that the journal tells of, by what a reader looks for, with what it is called when nothing more is known. */
const acts = {
  sign_in: {
    "individual.signed_in": "Connexion",
    "individual.signed_out": "Déconnexion",
    "individual.session_closed": "Session fermée",
    "individual.other_sessions_closed": "Autres sessions fermées",
    "individual.every_session_closed": "Toutes les sessions fermées",
    "individual.browsers_forgotten": "Navigateurs de confiance oubliés",
  },
  reading: {
    "request.read": "Lecture d’une demande",
    "mailbox.read": "Lecture d’une boîte",
    "region.requests_exported": "Export de la liste des demandes",
    "journal.exported": "Export du journal",
    "individual.data_downloaded": "Téléchargement de ses données",
  },
  account: {
    "individual.created": "Compte créé",
    "individual.closed": "Compte fermé",
    "individual.password_changed": "Mot de passe changé",
    "individual.passkey_added": "Clé d’accès ajoutée",
    "individual.application_added": "Application de codes ajoutée",
    "individual.factor_renamed": "Second facteur renommé",
    "individual.factor_removed": "Second facteur retiré",
    "individual.factors_removed": "Tous les seconds facteurs retirés",
    "individual.recovery_codes_renewed": "Codes de secours renouvelés",
    "individual.recovery_code_used": "Code de secours utilisé",
    "individual.email_changed": "Adresse e-mail changée",
    "individual.email_restored": "Adresse e-mail rétablie",
    "individual.identity_changed": "Nom ou téléphone changé",
    "individual.notices_chosen": "Choix des notifications",
    "individual.digest_chosen": "Choix du récapitulatif",
    "individual.rpps_declared": "Numéro RPPS déclaré",
    "individual.rpps_checked": "Numéro RPPS contrôlé",
    "individual.rpps_obtained": "Numéro RPPS obtenu",
    "individual.psc_linked": "Pro Santé Connect relié",
    "individual.psc_unlinked": "Pro Santé Connect retiré",
    "individual.rpps_refused": "Numéro RPPS refusé",
  },
  request: {
    "request.started": "Brouillon commencé",
    "request.correction_started": "Correction commencée",
    "request.abandoned": "Brouillon abandonné",
    "request.submitted": "Demande envoyée",
    "request.completed": "Demande complétée",
    "request.withdrawn": "Demande retirée",
    "request.taken": "Demande prise",
    "request.taken_over": "Demande reprise à un collègue",
    "request.released": "Demande libérée",
    "request.note_added": "Note ajoutée",
    "request.checked_again": "Contrôles refaits",
    "request.told_apart": "Demande distinguée d’une autre",
    "request.likened": "Demande de nouveau rapprochée d’une autre",
  },
  decision: {
    "request.decision_made": "Décision prise",
    "request.decision_taken_back": "Décision annulée",
    "request.decision_confirmed": "Approbation confirmée",
    "request.decision_declined": "Approbation non confirmée",
    "request.decision_failed": "Décision restée sans effet",
    "request.information_requested": "Informations demandées",
    "request.review_resumed": "Examen repris sans réponse",
    "request.another_allowed": "Autre demande autorisée pour la structure",
    "request.approved": "Demande approuvée",
    "request.refused": "Demande refusée",
  },
  people: {
    "mailbox.member_added": "Accès donné",
    "mailbox.member_changed": "Accès changé",
    "mailbox.member_removed": "Accès retiré",
    "mailbox.member_left": "Boîte quittée",
    "mailbox.member_ended": "Accès arrivé à son terme",
    "mailbox.invitation_sent": "Invitation envoyée",
    "mailbox.invitation_resent": "Invitation renvoyée",
    "mailbox.invitation_link_made": "Lien d’invitation créé",
    "mailbox.invitation_declined": "Invitation refusée",
    "mailbox.invitation_revoked": "Invitation annulée",
    "mailbox.responsibility_handed_over": "Responsabilité transmise",
    "mailbox.handover_proposed": "Transmission proposée",
    "mailbox.handover_confirmed": "Transmission confirmée",
    "mailbox.handover_declined": "Transmission déclinée",
    "mailbox.handover_taken_back": "Transmission annulée",
    "mailbox.handover_refused": "Transmission refusée",
    "mailbox.handover_objected": "Opposition à une transmission",
    "mailbox.handover_expired": "Transmission périmée",
    "mailbox.handover_dropped": "Transmission abandonnée",
    "mailbox.members_confirmed": "Personnes de la boîte confirmées",
  },
  mailbox: { "mailbox.opened": "Boîte ouverte" },
  staff: {
    "region.reviewer_granted": "Droit d’instruire donné",
    "region.reviewer_removed": "Droit d’instruire retiré",
    "region.second_look_changed": "Second regard changé",
    "region.reply_created": "Texte de réponse créé",
    "region.reply_changed": "Texte de réponse changé",
    "region.reply_archived": "Texte de réponse archivé",
    "region.reply_restored": "Texte de réponse rétabli",
  },
  operation: {
    "journal.lines_erased": "Lignes du journal effacées à leur terme",
    "connection_enquiry.sent": "Demande de raccordement envoyée",
    "connection_enquiry.taken": "Raccordement pris en charge",
    "connection_enquiry.question_asked": "Complément demandé pour un raccordement",
    "connection_enquiry.answered": "Complément donné pour un raccordement",
    "connection_enquiry.accepted": "Raccordement accepté",
    "connection_enquiry.refused": "Raccordement refusé",
    "connection_enquiry.reopened": "Raccordement rouvert",
    "connection_enquiry.withdrawn": "Demande de raccordement retirée",
    "connection_enquiry.note_saved": "Note d’un raccordement enregistrée",
    "support_ticket.opened": "Demande d’aide envoyée",
    "queued_email.retried": "Mail relancé",
    "register_copy.requested": "Import de registre demandé",
    "register_copy.put_in_service": "Registre mis en service",
    "register_copy.found_unchanged": "Registre inchangé",
    "register_copy.refused": "Fichier de registre refusé",
    "register_copy.failed": "Import de registre échoué",
  },
} satisfies Record<string, Record<`${string}.${string}`, string>>;

export type ActionGroup = keyof typeof acts;

/** What a reader of the journal can ask for. */
export const groupLabels: Record<ActionGroup, string> = {
  sign_in: "Connexions et sessions",
  reading: "Lectures et exports",
  account: "Comptes et sécurité",
  request: "Demandes",
  decision: "Décisions",
  people: "Personnes d’une boîte",
  mailbox: "Boîtes",
  staff: "Droits et réglages des régions",
  operation: "Registres, mails et raccordements",
};

export const actionGroups = Object.keys(acts) as ActionGroup[];

const labels: Record<string, string> = Object.assign({}, ...Object.values(acts));

/** The acts of a group, as they are stored. */
export function actionsOf(group: ActionGroup): string[] {
  return Object.keys(acts[group]);
}

/** What an act is called; one that another version wrote is shown as it is stored. */
export function actionLabel(action: string): string {
  return Object.hasOwn(labels, action) ? (labels[action] ?? action) : action;
}
