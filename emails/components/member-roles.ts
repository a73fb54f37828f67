/** The roles of a BAL ORG, as people read them, and what each may do there. */
export const memberRoles = {
  responsable: { name: "responsable", can: "lire et envoyer des messages, gérer les membres, et répondre de la boîte" },
  gestionnaire: { name: "gestionnaire", can: "lire et envoyer des messages, ajouter et retirer des membres" },
  redacteur: { name: "rédacteur", can: "lire et envoyer des messages" },
  lecteur: { name: "lecteur", can: "lire les messages" },
} as const;

export type MemberRole = keyof typeof memberRoles;
