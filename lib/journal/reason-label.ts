/** Why something was refused, by the name of its error. */
const labels: Record<string, string> = {
  "wrong password": "Mot de passe faux",
  "wrong code": "Code faux",
  "wrong factor": "Second facteur faux",
  Error: "Erreur technique",
  NotFound: "N’est pas ouvert à cette personne",
  ProofNeeded: "Identité à confirmer d’abord",
  TooManyAttempts: "Trop d’essais",
  ConflictOfInterest: "Conflit d’intérêts",
  RequestHeld: "Demande tenue par un collègue",
  RequestChanged: "La demande avait changé",
  RequestAlreadyDecided: "La demande était déjà décidée",
  DecisionOver: "La décision n’attendait plus",
  NotTheDecider: "Décision d’un collègue",
  AddressReserved: "Adresse déjà réservée",
  AddressAlreadyTaken: "Adresse déjà prise",
  DomainOutsideRegion: "Domaine d’une autre région",
  FailuresNotExplained: "Anomalies à expliquer",
  ResponsableAccountGone: "Le compte du responsable n’existe plus",
  AnotherAlreadyAllowed: "Autre demande déjà autorisée",
  NothingToComplete: "Plus rien à compléter",
  DecidedBeforeWithdrawal: "La demande était déjà décidée",
  MemberGone: "La personne n’est plus dans la boîte",
  ResponsableStays: "Le responsable ne peut être retiré",
  ResponsableCannotLeave: "Le responsable doit d’abord transmettre son rôle",
  NothingToRetry: "Mail qui n’est plus à relancer",
  WrongPassword: "Mot de passe faux",
  PscFailed: "Échec de Pro Santé Connect",
  CannotLink: "Identité Pro Santé Connect liée à un autre compte, ou compte déjà lié",
  VariableNotFilled: "Texte à compléter",
  InvitationOver: "Invitation périmée, annulée ou déjà acceptée",
  AlreadyInside: "La personne est déjà dans la boîte",
  TooManyInvitations: "Trop d’invitations en attente",
  HandoverOver: "Transmission qui n’attendait plus",
  HandoverUnderWay: "Une transmission est déjà en cours",
  TooEarlyToAccept: "Délai d’opposition ou confirmation en attente",
  MembersChanged: "Les personnes de la boîte avaient changé",
  AccountStillNeeded: "Une boîte n’a pas d’autre responsable",
  AlreadyProfessional: "Le compte a déjà un numéro RPPS",
  ClaimClosed: "Déclaration déjà traitée",
  ClaimedRppsTaken: "Numéro RPPS d’un autre compte",
  EmailAlreadyUsed: "Adresse e-mail d’un autre compte",
  FormerEmailTaken: "Ancienne adresse e-mail prise par un autre compte",
  EnquiryHasMoved: "Le raccordement avait changé d’état",
};

/** The same in French, with how often when it was only counted. */
export function reasonLabel({ reason, times, overall, reference }: Record<string, unknown>): string {
  const name = typeof reason === "string" ? reason : "";
  const label = Object.hasOwn(labels, name) ? (labels[name] ?? "") : "Refusé par une règle du service";
  const counted = typeof times === "number" ? ` (${times}\u00a0fois cette heure)` : "";
  const inAll = typeof overall === "number" ? ` (${overall}\u00a0refus cette heure)` : "";
  return `${label}${counted}${inAll}${typeof reference === "string" ? `, référence ${reference}` : ""}`;
}
