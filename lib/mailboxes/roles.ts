/** What a member may do in a BAL ORG, from most to least. */
export const membershipRoles = ["responsable", "gestionnaire", "redacteur", "lecteur"] as const;

export type MembershipRole = (typeof membershipRoles)[number];

export const roleLabels: Record<MembershipRole, string> = {
  responsable: "Responsable",
  gestionnaire: "Gestionnaire",
  redacteur: "Rédacteur",
  lecteur: "Lecteur",
};

export const roleDescriptions: Record<MembershipRole, string> = {
  responsable: "Répond de la boîte, gère les personnes, lit et envoie des messages.",
  gestionnaire: "Ajoute et retire des personnes, lit et envoie des messages.",
  redacteur: "Lit et envoie des messages.",
  lecteur: "Lit les messages.",
};

/** The roles that a manager gives: a box has one responsable, who hands over. */
export const givenRoles = ["gestionnaire", "redacteur", "lecteur"] as const satisfies MembershipRole[];
