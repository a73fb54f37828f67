import type { DecisionKind } from "@/lib/review/decisions/content";

/** «Vous avez …», «Claire Roux a …». */
export const decisionVerbs: Record<DecisionKind, string> = {
  approve: "approuvé cette demande",
  ask: "demandé des informations",
  refuse: "refusé cette demande",
};

export const decisionNames: Record<DecisionKind, string> = {
  approve: "Décision d’approuver",
  ask: "Décision de demander des informations",
  refuse: "Décision de refuser",
};
