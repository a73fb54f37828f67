/** What somebody may need help with, in the order in which it is offered. */
export const supportCategories = ["account", "request", "mailbox", "connection", "error", "other"] as const;

export const supportCategoryLabels: Record<(typeof supportCategories)[number], string> = {
  account: "Compte et connexion",
  request: "Demande de BAL ORG",
  mailbox: "Boîte partagée",
  connection: "Raccordement d’une structure",
  error: "Erreur technique",
  other: "Autre chose",
};
