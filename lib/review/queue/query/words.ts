import { requestStatuses } from "@/lib/requests/status";
import type { RequestAlert } from "@/lib/review/queue/request-alert";

export type ReviewedStatus = Exclude<(typeof requestStatuses)[number], "draft">;

/** All that reviewers see: never the drafts, which are nobody’s business yet. */
export const reviewedStatuses = requestStatuses.filter((status) => status !== "draft");

/** The states as they are typed. */
export const stateWords = ["a-traiter", "attente", "validee", "refusee", "retiree", "toutes"] as const;

export type StateWord = (typeof stateWords)[number];

export const statusesOfWord: Record<StateWord, readonly ReviewedStatus[]> = {
  "a-traiter": ["submitted"],
  attente: ["information_requested"],
  validee: ["approved"],
  refusee: ["refused"],
  retiree: ["withdrawn"],
  toutes: reviewedStatuses,
};

export const stateLabels: Record<StateWord, string> = {
  "a-traiter": "À traiter",
  attente: "En attente du demandeur",
  validee: "Validées",
  refusee: "Refusées",
  retiree: "Retirées",
  toutes: "Toutes",
};

export const alertWords = ["doublon", "controle", "doute", "second-regard", "retard"] as const;

export type AlertWord = (typeof alertWords)[number];

/** What each alert is in the database; a request is late by its age alone. */
export const alertOfWord: Record<Exclude<AlertWord, "retard">, RequestAlert> = {
  doublon: "duplicate",
  controle: "failed_check",
  doute: "doubtful_check",
  "second-regard": "second_look",
};

export const alertLabels: Record<AlertWord, string> = {
  doublon: "Doublon possible",
  controle: "Contrôle en anomalie",
  doute: "Contrôle à vérifier",
  "second-regard": "Second regard attendu",
  retard: "En retard sur l’objectif de la région",
};

export const queueSorts = ["priorite", "ancien", "recent", "decision", "nom"] as const;

export type QueueSort = (typeof queueSorts)[number];

export const sortLabels: Record<QueueSort, string> = {
  priorite: "les réponses reçues, puis les plus anciennes",
  ancien: "les plus anciennes d’abord",
  recent: "les plus récentes d’abord",
  decision: "les dernières décidées d’abord",
  nom: "par nom de structure",
};
