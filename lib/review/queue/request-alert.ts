/** What a request carries for reviewers to see and to search by. */
export type RequestAlert = "failed_check" | "doubtful_check" | "duplicate" | "second_look";

export const requestAlertLabels: Record<RequestAlert, string> = {
  failed_check: "Contrôle en anomalie",
  doubtful_check: "Contrôle à vérifier",
  duplicate: "Doublon possible",
  second_look: "Second regard attendu",
};
